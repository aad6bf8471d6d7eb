import type { Card } from '../claim/card.ts';
import type { Match } from '../match/match.ts';
import type { DocumentSentence } from './document.ts';

/** A sentence of a document with what it matched. */
export interface DocumentMark {
  readonly sentence: DocumentSentence;
  readonly match: Match;
  readonly card: Card;
}
