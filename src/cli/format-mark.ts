import type { Position } from '../claim/dispute.ts';
import type { Reason, Relation } from '../match/match.ts';
import type { DocumentMark } from './document-mark.ts';
import { onOneLine } from './read-plain.ts';

const relationWords: Readonly<Record<Relation, string>> = {
  states: 'states',
  reports: 'reports',
  denies: 'denies',
  differs: 'gives another figure for',
};

/** A mark for people: the sentence, what it stands for, why, and what others say. */
export function formatMark({ sentence, match, card }: DocumentMark): string {
  const text = onOneLine(sentence.text);
  return [
    `“${text}”`,
    `  ${relationWords[match.relation]}: ${card.position.statement}`,
    `  (${match.dispute}/${match.position}, ${Math.round(match.probability * 100)} %; ${match.reasons
      .map((reason) => formatReason(reason, text))
      .join('; ')})`,
    ...card.counterClaims.map(formatCounterClaim),
  ].join('\n');
}

function formatCounterClaim({ statement, heldBy, sources }: Position): string {
  const holders = heldBy.map(({ name, since }) => `${name}, ${since}`).join('; ');
  const links = sources.map(({ publisher, title, date, url }) =>
    ['      ', [publisher, title, date].filter(Boolean).join(', '), ` <${url}>`].join(''),
  );
  return [`  ↔ ${statement} (${holders})`, ...links].join('\n');
}

/** A reason in a few words. */
function formatReason(reason: Reason, sentence: string): string {
  switch (reason.kind) {
    case 'terms':
      return `words: ${reason.spans.map(({ start, end }) => sentence.slice(start, end)).join(', ')}`;
    case 'entities':
      return `names: ${reason.names.join(', ')}`;
    case 'figure':
      return `figure ${reason.agreement}: ${reason.found} / ${reason.claimed}`;
    case 'denial':
    case 'attribution':
      return `${reason.kind}: ${sentence.slice(reason.cue.start, reason.cue.end)}`;
    case 'context':
      return `from the context: ${reason.words.join(', ')}`;
    case 'fuzzy':
      return `${reason.written} read as ${reason.read}`;
    case 'order':
      return 'same order';
    case 'meaning':
      return 'same meaning';
  }
}
