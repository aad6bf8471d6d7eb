import { isTeaser } from './is-teaser.ts';
import type { PageOutline, Region } from './region.ts';
import { tellingRegions } from './telling-regions.ts';

/** The regions of a page that tell of other stories, with all they hold; none on a page of nothing else. */
export function teaserRegions(outline: PageOutline): ReadonlySet<Region> {
  const [page] = outline.regions;
  if (page === undefined) return new Set();
  return tellingRegions(outline, page, (region) => (isTeaser(region, outline) ? 'teaser' : ''));
}
