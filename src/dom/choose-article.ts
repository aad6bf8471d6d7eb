import { enclosing, linkDensity, type PageOutline, type Region, type Run } from './region.ts';
import { unlikelyRegions } from './unlikely-regions.ts';

export function chooseArticle({ runs, regions }: PageOutline): readonly Region[] {
  const sums = new Map<Region, number>();
  const unlikely = unlikelyRegions(regions);
  for (const run of runs) {
    const v = value(run, unlikely);
    for (const r of enclosing(run.region)) sums.set(r, (sums.get(r) ?? 0) + v);
  }
  let best: Region | null = null;
  for (const [region, sum] of sums) {
    const b = best === null ? 0 : (sums.get(best) ?? 0);
    if (sum > b + (best !== null && isIn(best, region) ? b * 0.02 + 20 : 0)) best = region;
  }
  return best === null ? [] : [best];
}

function isIn(inner: Region, outer: Region): boolean {
  for (const r of enclosing(inner)) if (r === outer) return true;
  return false;
}

function value(run: Run, unlikely: ReadonlySet<Region>): number {
  const density = linkDensity(run);
  if (density > 0.5) return -run.text - 10;
  if (unlikely.has(run.region)) return -run.text / 3 - 10;
  if (run.text < 25) return -10;
  return run.text * (1 - density) * (run.commas > 0 || run.text > 100 ? 1 : 0.4);
}
