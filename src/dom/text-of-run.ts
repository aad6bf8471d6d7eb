import { readBlock } from './read-block.ts';
import type { Run } from './region.ts';

/** Text of a run of the outline, as it renders. */
export function textOfRun({ leaves, region, read }: Run): string {
  return read?.text ?? readBlock({ leaves, isPreformatted: region.tag === 'pre' }).text;
}
