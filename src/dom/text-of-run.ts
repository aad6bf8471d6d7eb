import { readRun } from './read-run.ts';
import type { Run } from './region.ts';

/** Text of a run of the outline, as it renders. */
export function textOfRun(run: Run): string {
  return (run.read ?? readRun(run, 'prose')).text;
}
