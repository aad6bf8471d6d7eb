import { readBlock } from './read-block.ts';
import type { Run } from './region.ts';

/** Text of a run of the outline, as it renders. */
export function readRun({ leaves, region }: Run): string {
  return readBlock({ leaves, isPreformatted: region.tag === 'pre' }).text;
}
