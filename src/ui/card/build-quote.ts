import type { Card } from '../../claim/card.ts';
import type { Holder, Position, Source } from '../../claim/dispute.ts';
import { formatDate, formatHolding } from '../format-date.ts';
import { say } from '../strings.ts';

/** What is quoted: a sentence of a page, and the card that stands against it. */
export interface QuotedCard {
  readonly card: Card;
  readonly sentence: string;
  /** Where the sentence stands. */
  readonly address: string;
}

/** The sentence and both sides with their sources, as plain text for a letter or a comment. */
export function buildQuote({ card, sentence, address }: QuotedCard): string {
  const others = card.counterClaims.filter(({ id }) => id !== card.position.id);
  return [
    `“${sentence}”\n${address}`,
    card.dispute.title,
    `${say('card_claim')}\n${describePosition(card.position)}`,
    ...(others.length > 0 ? [`${say('card_others_say')}\n${others.map(describePosition).join('\n\n')}`] : []),
  ].join('\n\n');
}

function describePosition({ statement, heldBy, sources }: Position): string {
  const holders = heldBy.length > 0 ? [`(${heldBy.map(describeHolder).join('; ')})`] : [];
  return [[statement, ...holders].join(' '), ...sources.map(describeSource)].join('\n');
}

function describeHolder(holder: Holder): string {
  return `${holder.name}, ${formatHolding(holder)}`;
}

function describeSource({ publisher, title, date, url }: Source): string {
  const named = title ? [publisher, `“${title}”`] : [publisher];
  return `– ${[...named, formatDate(date), url].join(', ')}`;
}
