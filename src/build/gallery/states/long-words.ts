import type { Position } from '../../../claim/dispute.ts';
import type { StockMark } from '../gallery-stock.ts';

/** Longer than any line of the card, in a language that builds such words, and without a place to break. */
const WORD = 'Rechtsschutzversicherungsgesellschaftenverbandsvorsitzendenstellvertreterversammlung';

/** The mark with such words wherever a text comes from elsewhere. */
export function longWords(mark: StockMark): StockMark {
  const { card } = mark;
  return {
    ...mark,
    sentence: `${WORD} ${mark.sentence}`,
    card: {
      ...card,
      dispute: { ...card.dispute, title: `${WORD}: ${card.dispute.title}` },
      position: lengthen(card.position),
      counterClaims: card.counterClaims.map(lengthen),
    },
  };
}

function lengthen(position: Position): Position {
  return {
    ...position,
    statement: `${WORD} ${position.statement}`,
    heldBy: position.heldBy.map((holder) => ({ ...holder, name: `${holder.name} ${WORD}` })),
    sources: position.sources.map((source) => ({ ...source, publisher: `${source.publisher} ${WORD}` })),
  };
}
