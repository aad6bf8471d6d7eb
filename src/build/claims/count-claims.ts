import type { Pack } from '../../claim/dispute.ts';
import { tally } from './tally.ts';

/** How much the packs hold, and what the index makes of it. */
export interface ClaimsStatistics {
  readonly disputes: number;
  readonly positions: number;
  readonly phrasings: number;
  readonly entities: number;
  readonly sources: number;
  readonly publishers: number;
  /** Disputes of each status and topic, most frequent first. */
  readonly byStatus: ReadonlyMap<string, number>;
  readonly byTopic: ReadonlyMap<string, number>;
  readonly indexBytes: number;
  /** What the index takes beyond every text of the packs, each counted once, over the number of positions. */
  readonly bytesPerClaimBeyondText: number;
}

/** Counts over all packs of one index. */
export function countClaims(packs: readonly Pack[], index: Uint8Array): ClaimsStatistics {
  const disputes = packs.flatMap((pack) => pack.disputes);
  const positions = disputes.flatMap((dispute) => dispute.positions);
  const sources = new Map(
    positions.flatMap((position) => position.sources.map((source) => [source.id, source])),
  );
  const entities = new Map(packs.flatMap((pack) => pack.entities.map((entity) => [entity.id, entity])));
  const texts = new Set(listTexts([disputes, [...sources.values()], [...entities.values()]]));
  const textBytes = new TextEncoder().encode([...texts].join('')).length;
  return {
    disputes: disputes.length,
    positions: positions.length,
    phrasings: positions.reduce((sum, { phrasings }) => sum + phrasings.length, 0),
    entities: entities.size,
    sources: sources.size,
    publishers: new Set(Array.from(sources.values(), ({ publisher }) => publisher)).size,
    byStatus: tally(disputes.map(({ status }) => status)),
    byTopic: tally(disputes.map(({ topic }) => topic)),
    indexBytes: index.length,
    bytesPerClaimBeyondText: Math.max(0, index.length - textBytes) / Math.max(1, positions.length),
  };
}

function listTexts(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(listTexts) : [];
}
