import type { Relation } from '../../match/match.ts';
import type { PanelMark } from './panel-view.ts';

/** Which marks the panel shows: those of a relation, or of any (null), that hold every word typed. */
export interface PanelFilter {
  readonly words: string;
  readonly relation: Relation | null;
}

/** Whether every word typed stands in the sentence, the question, a statement or the name of a holder or publisher. */
export function fitsFilter({ sentence, match, card }: PanelMark, { words, relation }: PanelFilter): boolean {
  if (relation !== null && match.relation !== relation) return false;
  const positions = card ? [card.position, ...card.counterClaims] : [];
  const names = positions.flatMap(({ statement, heldBy, sources }) => [
    statement,
    ...heldBy.map(({ name }) => name),
    ...sources.map(({ publisher }) => publisher),
  ]);
  const text = fold([sentence, card?.dispute.title ?? '', ...names].join('\n'));
  return fold(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without case and accents: nobody types them into a filter. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
