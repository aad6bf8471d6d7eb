import type { ReadBlock } from './page-text.ts';
import { readBlock } from './read-block.ts';
import type { Run } from './region.ts';

/** Reads a run of the outline as a block of a kind. */
export function readRun({ leaves, region }: Run, kind: ReadBlock['kind']): ReadBlock {
  const { text, pieces } = readBlock({ leaves, isPreformatted: region.tag === 'pre' });
  return { text, pieces, element: region.element, kind };
}
