import type { Dispute, PositionId } from './dispute.ts';

/** What a list shows of a dispute. */
export interface DisputeSummary extends Pick<Dispute, 'id' | 'title' | 'topic' | 'status' | 'period'> {
  /** The position under which a card shows the dispute: the refuted one, else the first. */
  readonly position: PositionId;
  /** Numbers of positions and of distinct sources. */
  readonly positions: number;
  readonly sources: number;
}

/** The row of a dispute; null for one without positions. */
export function summariseDispute(dispute: Dispute): DisputeSummary | null {
  const { id, title, topic, status, refuted, period, positions } = dispute;
  const position = positions.find((each) => each.id === refuted) ?? positions[0];
  if (!position) return null;
  const sources = new Set(positions.flatMap((each) => each.sources.map((source) => source.id)));
  return {
    id,
    title,
    topic,
    status,
    period,
    position: position.id,
    positions: positions.length,
    sources: sources.size,
  };
}
