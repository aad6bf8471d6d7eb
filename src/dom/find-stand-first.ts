import { SENTENCE_END } from '../text/sentence-end.ts';
import { isByline } from './is-byline.ts';
import { linkDensity, type Run } from './region.ts';
import { textOfRun } from './text-of-run.ts';

/** Runs that a page puts between headline and text: byline, date, share buttons, and sometimes a stand-first. */
const MOST_RUNS_BETWEEN = 40;

/** The stand-first: complete sentences between the headline and the first paragraph of the article. */
export function findStandFirst(runs: readonly Run[], headline: Run, body: Run): readonly Run[] {
  if (body.index <= headline.index || body.index - headline.index > MOST_RUNS_BETWEEN) return [];
  return runs
    .slice(headline.index + 1, body.index)
    .filter(
      (run) =>
        run.text >= 40 &&
        linkDensity(run) < 0.3 &&
        run.region.hint >= 0 &&
        !isByline(run.region) &&
        SENTENCE_END.test(textOfRun(run)),
    )
    .slice(0, 3);
}
