import type { PageOutline, Region } from './region.ts';
import { tellingRegions } from './telling-regions.ts';

/** Regions whose names, or those of a container around them, say that they are not the article. */
export function unlikelyRegions(outline: PageOutline): ReadonlySet<Region> {
  const [page] = outline.regions;
  return page === undefined ? new Set() : tellingRegions(outline, page, ({ word }) => word);
}
