import { isTeaser } from './is-teaser.ts';
import type { PageOutline, Region } from './region.ts';
import { tellingRegions } from './telling-regions.ts';

/** The regions of a page that tell of other stories, with all they hold; none on a page of nothing else. */
export function teaserRegions(outline: PageOutline): ReadonlySet<Region> {
  const [page] = outline.regions;
  const teasers = new Set<Region>();
  if (page === undefined) return teasers;
  const telling = tellingRegions(outline, page, (region) => (isTeaser(region, outline) ? 'teaser' : ''));
  for (const region of outline.regions)
    if (telling.has(region) || (region.parent !== null && teasers.has(region.parent))) teasers.add(region);
  return teasers;
}
