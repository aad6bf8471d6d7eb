import type { Card } from '../../claim/card.ts';
import type { Position } from '../../claim/dispute.ts';
import { joinNames } from '../join-names.ts';
import { say } from '../strings.ts';

function factCheckers(positions: readonly Position[]): readonly string[] {
  const sources = positions.flatMap((position) => position.sources);
  return sources.filter((source) => source.kind === 'fact-checker').map((source) => source.publisher);
}

function finding(card: Card, names: string): string {
  const misleading = card.dispute.status === 'misleading';
  if (card.dispute.refuted === card.position.id)
    return misleading ? say('found_misleading', names) : say('found_false', names);
  return misleading ? say('other_found_misleading', names) : say('other_found_false', names);
}

/** Says in one line who disputes what. "False" is only said with the names of the fact-checkers who found it. */
export function describeStatus(card: Card): string {
  const { status, refuted } = card.dispute;
  if (refuted && (status === 'false' || status === 'misleading')) {
    const others = [card.position, ...card.counterClaims].filter((position) => position.id !== refuted);
    const names = factCheckers(others);
    if (names.length > 0) return finding(card, joinNames(names));
  }
  const holders = card.counterClaims.flatMap((position) => position.heldBy.map((holder) => holder.name));
  if (holders.length === 0 || status === 'contested') return say('status_contested');
  return status === 'unverified' ? say('status_unverified') : say('status_disputed_by', joinNames(holders));
}
