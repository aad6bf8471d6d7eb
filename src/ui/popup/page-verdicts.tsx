import { say } from '../strings.ts';
import type { VerdictView } from './popup-view.ts';

function Verdict({ claim, rating, publisher }: VerdictView) {
  return (
    <li>
      {claim !== null && (
        <q class="verdict-claim" dir="auto">
          {claim}
        </q>
      )}
      {rating !== null && (
        <span class="verdict-rating" dir="auto">
          {publisher === null ? rating : say('page_verdict', publisher, rating)}
        </span>
      )}
    </li>
  );
}

/** What a page that is itself a fact-check concludes, in its own words and under its own name. */
export function PageVerdicts({ verdicts }: { verdicts: readonly VerdictView[] }) {
  if (verdicts.length === 0) return null;
  return (
    <ul class="verdicts" aria-label={say('page_verdicts')}>
      {verdicts.map((verdict) => (
        <Verdict key={JSON.stringify(verdict)} {...verdict} />
      ))}
    </ul>
  );
}
