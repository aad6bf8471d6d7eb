import type { Match } from '../../match/match.ts';
import { strings } from '../strings.ts';
import { describeCertainty, describeReason } from './describe-reason.ts';
import { type SentencePart, sentenceParts } from './sentence-parts.ts';

function Part({ part }: { part: SentencePart }) {
  if (part.kind === 'plain') return <>{part.text}</>;
  if (part.kind === 'term') return <u>{part.text}</u>;
  return <mark class={part.kind}>{part.text}</mark>;
}

/** On demand: the sentence with the words that met, each reason in words, and how sure the match is. */
export function WhyMarked({ match, sentence }: { match: Match; sentence: string }) {
  return (
    <details class="why">
      <summary>{strings.why.title}</summary>
      <blockquote>
        {sentenceParts(sentence, match).map((part, place) => (
          <Part key={place} part={part} />
        ))}
      </blockquote>
      <p>{describeCertainty(match.probability)}</p>
      <ul>
        {match.reasons.map((reason) => (
          <li key={describeReason(reason, sentence)}>{describeReason(reason, sentence)}</li>
        ))}
      </ul>
    </details>
  );
}
