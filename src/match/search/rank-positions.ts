import Fuse from 'fuse.js/min';
import type { Dispute, Position } from '../../claim/dispute.ts';
import type { Span } from '../match.ts';

/** A position of a short list, to be ranked by the words typed. */
export interface ListedPosition {
  readonly dispute: Dispute;
  readonly position: Position;
  /** How well the index found it, 0 to 1. */
  readonly found: number;
}

/** A position with its final score, 0 to 1, and the parts of its statement that met. */
export interface RankedPosition extends ListedPosition {
  readonly score: number;
  readonly spans: readonly Span[];
}

/**
 * Ranks a short list with Fuse.js, which reads what was typed letter by letter and forgives errors. Fuse.js takes
 * seconds over 10,000 claims, and milliseconds over the few dozen that the index retrieves.
 */
export function rankPositions(listed: readonly ListedPosition[], typed: string): RankedPosition[] {
  const fuse = new Fuse(listed, {
    keys: [
      { name: 'position.statement', weight: 3 },
      { name: 'dispute.title', weight: 2 },
      { name: 'position.phrasings.text', weight: 2 },
      { name: 'position.heldBy.name', weight: 1 },
    ],
    useTokenSearch: true,
    tokenMatch: 'any',
    includeScore: true,
    includeMatches: true,
    ignoreLocation: true,
    minMatchCharLength: 2,
  });
  const ranked = new Map(fuse.search(typed).map((result) => [result.refIndex, result]));
  return listed
    .map((entry, i) => {
      const result = ranked.get(i);
      const statement = result?.matches?.find(({ key }) => key === 'position.statement');
      const spans = (statement?.indices ?? []).map(([start, last]) => ({ start, end: last + 1 }));
      return { ...entry, score: (entry.found + (result ? 1 - (result.score ?? 1) : 0)) / 2, spans };
    })
    .sort((a, b) => b.score - a.score);
}
