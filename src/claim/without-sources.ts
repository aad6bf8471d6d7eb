import type { Card } from './card.ts';
import type { Position, SourceId } from './dispute.ts';

/** A card without the sources that a reader does not want to see; its positions stay, whatever is left of their sources. */
export function withoutSources(card: Card, unwanted: readonly SourceId[]): Card {
  if (unwanted.length === 0) return card;
  const keep = (position: Position): Position => ({
    ...position,
    sources: position.sources.filter(({ id }) => !unwanted.includes(id)),
  });
  return { ...card, position: keep(card.position), counterClaims: card.counterClaims.map(keep) };
}
