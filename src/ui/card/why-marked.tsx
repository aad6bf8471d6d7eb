import type { Match } from '../../match/match.ts';
import { say } from '../strings.ts';
import { describeCertainty, describeReason } from './describe-reason.ts';
import { MarkedText } from './marked-text.tsx';
import { reasonSpans } from './reason-spans.ts';

/** On demand: the sentence with the words that met, each reason in words, and how sure the match is. */
export function WhyMarked({ match, sentence }: { match: Match; sentence: string }) {
  const reasons = new Set(match.reasons.map((reason) => describeReason(reason, sentence)));
  return (
    <details class="why">
      <summary>{say('why_title')}</summary>
      <blockquote dir="auto">
        <MarkedText
          text={sentence}
          spans={match.reasons.flatMap((reason) => reasonSpans(reason, sentence))}
        />
      </blockquote>
      <p>{describeCertainty(match.probability)}</p>
      <ul>
        {[...reasons].map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
