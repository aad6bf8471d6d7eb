import type { Region } from './region.ts';

/** A container with most of the page's text is not a side matter, whatever its name says. */
const MOST_OF_PAGE = 0.5;

/** Regions whose names, or those of a container around them, say that they are not the article. */
export function unlikelyRegions(regions: readonly Region[]): ReadonlySet<Region> {
  const unlikely = new Set<Region>();
  const pageText = regions[0]?.text ?? 0;
  for (const region of regions) {
    const named = region.hint < 0 && region.text < pageText * MOST_OF_PAGE;
    if (named || (region.parent !== null && unlikely.has(region.parent))) unlikely.add(region);
  }
  return unlikely;
}
