import type { Card } from '../claim/card.ts';
import type { Dispute, DisputeId, Position } from '../claim/dispute.ts';
import type { ClaimIndex } from '../match/index/claim-index.ts';
import type { Match } from '../match/match.ts';
import type { SearchBounds } from '../match/search/search-claims.ts';
import type { Muted } from '../storage/muted.ts';

/** Lets through what the reader did not switch off. */
export interface Muting {
  readsLanguage(language: string | null): boolean;
  /** Whether a match may be marked. */
  allows(match: Pick<Match, 'dispute' | 'position'>): boolean;
  /** The card without what is switched off; null when nothing of it is left to show. */
  sift(card: Card): Card | null;
  /** What a search may find. */
  readonly bounds: Pick<SearchBounds, 'isOpen' | 'isHeard'>;
}

/** A position is silent when each of its sources is of a publisher that is switched off. */
export function createMuting(index: ClaimIndex, muted: Muted): Muting {
  const publishers = new Set(muted.publishers);
  const languages = new Set(muted.languages);
  const silentDisputes = disputesOfPacks(index, new Set(muted.packs));
  const known = new Map<DisputeId, Dispute | null>();
  const disputeOf = (id: DisputeId): Dispute | null => {
    if (!known.has(id)) known.set(id, readDispute(index, id));
    return known.get(id) ?? null;
  };
  const isHeard = ({ sources }: Position): boolean =>
    sources.length === 0 || sources.some(({ publisher }) => !publishers.has(publisher));
  const isLoud = (id: DisputeId): boolean =>
    silentDisputes.size === 0 || !silentDisputes.has(index.numberOfDispute(id));
  return {
    readsLanguage: (language) => language === null || !languages.has(language),
    allows: ({ dispute, position }) => {
      if (!isLoud(dispute)) return false;
      if (publishers.size === 0) return true;
      const found = disputeOf(dispute)?.positions.find(({ id }) => id === position);
      return found === undefined || isHeard(found);
    },
    sift: (card) => {
      if (!isLoud(card.dispute.id) || !isHeard(card.position)) return null;
      return publishers.size === 0 ? card : { ...card, counterClaims: card.counterClaims.filter(isHeard) };
    },
    bounds: {
      isOpen: silentDisputes.size === 0 ? undefined : (number) => !silentDisputes.has(number),
      isHeard: publishers.size === 0 ? undefined : isHeard,
    },
  };
}

function readDispute(index: ClaimIndex, id: DisputeId): Dispute | null {
  const number = index.numberOfDispute(id);
  return number < 0 ? null : index.dispute(number);
}

/** Numbers of the disputes of these packs. */
function disputesOfPacks(index: ClaimIndex, packs: ReadonlySet<string>): ReadonlySet<number> {
  const numbers = new Set<number>();
  let first = 0;
  for (const { name, disputes } of packs.size === 0 ? [] : index.health().packs) {
    for (let at = first; packs.has(name) && at < first + disputes; at++) numbers.add(at);
    first += disputes;
  }
  return numbers;
}
