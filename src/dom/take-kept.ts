import { addCounts, closeRun, type Kept, MOST_NODES, type Walk } from './outline-walk.ts';
import type { PageOutline, Region, Run } from './region.ts';

/** Blocks that were taken out of a container between two others, and are skipped in search of the next one. */
const MOST_GONE = 30;

/**
 * The block that an element was in the last outline, among those of its container that were not come to yet; null where there is
 * none.
 */
export function findKept({ last }: Walk, kept: Kept, element: Element): Region | null {
  if (last === null) return null;
  let at = kept.next;
  for (let count = 0; count < MOST_GONE && at <= kept.end; count++) {
    const region = last.regions[at] as Region;
    if (region.element === element) {
      kept.next = region.last + 1;
      return region;
    }
    at = region.last + 1;
  }
  return null;
}

/** Takes a block of the last outline as if it had been walked through; false where it has to be, since something may have changed. */
export function takeKept(walk: Walk, region: Region, parent: Region): boolean {
  const { memory, last, nodes, links } = walk;
  // What stands in a link counts otherwise.
  if (memory === null || last === null || region.nodes === null || links > 0) return false;
  if (nodes + region.nodes >= MOST_NODES || memory.hasChanged(region.element)) return false;
  if (region.hollow.some(({ shadowRoot }) => shadowRoot !== null)) return false;
  closeRun(walk, parent);
  moveInto(walk, region, last);
  region.parent = parent;
  addCounts(parent, region);
  walk.nodes += region.nodes;
  for (const element of region.hollow) walk.hollow.push(element);
  return true;
}

/** Gives a block, and all that stands in it, its new places. */
function moveInto(
  { regions, runs }: Walk,
  { index, last, firstRun, endRun }: Region,
  from: PageOutline,
): void {
  const shift = regions.length - index;
  const shiftRuns = runs.length - firstRun;
  for (let at = index; at <= last; at++) {
    const region = from.regions[at] as Region;
    region.index += shift;
    region.last += shift;
    region.firstRun += shiftRuns;
    region.endRun += shiftRuns;
    regions.push(region);
  }
  for (let at = firstRun; at < endRun; at++) {
    const run = from.runs[at] as Run;
    run.index += shiftRuns;
    runs.push(run);
  }
}
