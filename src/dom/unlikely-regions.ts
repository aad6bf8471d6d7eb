import type { PageOutline, Region } from './region.ts';
import { tellingRegions } from './telling-regions.ts';

/** Regions whose names, or those of a container around them, say that they are not the article. */
export function unlikelyRegions(outline: PageOutline): ReadonlySet<Region> {
  const unlikely = new Set<Region>();
  const [page] = outline.regions;
  if (page === undefined) return unlikely;
  const telling = tellingRegions(outline, page, ({ word }) => word);
  for (const region of outline.regions) {
    const inside = region.parent !== null && unlikely.has(region.parent);
    if (inside || telling.has(region)) unlikely.add(region);
  }
  return unlikely;
}
