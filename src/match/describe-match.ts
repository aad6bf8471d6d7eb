import type { Card } from '../claim/card.ts';
import type { Dispute, DisputeId, Position, PositionId } from '../claim/dispute.ts';
import { datedCounts } from './dated-counts.ts';
import type { ClaimIndex } from './index/claim-index.ts';
import type { Relation } from './match.ts';

/** What a mark says of itself: enough to look up what to show for it. */
export interface MatchReference {
  readonly dispute: DisputeId;
  readonly position: PositionId;
  readonly relation: Relation;
}

/** The card of a match, or null when the index no longer holds its dispute or position. */
export function describeMatch(
  index: ClaimIndex,
  { dispute: id, position, relation }: MatchReference,
): Card | null {
  const number = index.numberOfDispute(id);
  return number < 0 ? null : buildCard(index.dispute(number), position, relation);
}

/** The card of one position of a dispute, or null when it has no such position. */
export function buildCard(dispute: Dispute, id: PositionId, relation: Relation): Card | null {
  const position = dispute.positions.find((candidate) => candidate.id === id);
  if (!position) return null;
  const { title, topic, status, refuted, period } = dispute;
  const counterClaims =
    relation === 'denies' ? answersToDenial(dispute, position) : answersTo(dispute, position);
  const counts = datedCounts(dispute.positions);
  return {
    dispute: { id: dispute.id, title, topic, status, ...(refuted && { refuted }), period },
    position,
    counterClaims,
    ...(counts && { counts }),
  };
}

/** Positions that answer directly, then those that it answers, then the rest. */
function answersTo({ positions }: Dispute, position: Position): Position[] {
  const directness = (other: Position) =>
    position.deniedBy.includes(other.id) ? 0 : other.deniedBy.includes(position.id) ? 1 : 2;
  return positions.filter((other) => other.id !== position.id).sort((a, b) => directness(a) - directness(b));
}

/** Who denies a position hears the position itself, and not those who deny it too. */
function answersToDenial({ positions }: Dispute, denied: Position): Position[] {
  const others = positions.filter((other) => other.id !== denied.id && !denied.deniedBy.includes(other.id));
  return [denied, ...others];
}
