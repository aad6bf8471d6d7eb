import type { Dispute, Position } from '../../claim/dispute.ts';
import { languageProfile } from '../../text/language-profile.ts';
import type { Token } from '../../text/token.ts';
import { tokenise } from '../../text/tokenise.ts';
import { buildCard } from '../describe-match.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import { linkTerms } from '../index/link-terms.ts';
import type { SearchHit } from '../match.ts';
import { entitiesNamedWith } from '../read/entities-named-with.ts';
import { findMisspelt } from '../read/find-misspelt.ts';
import { readText } from '../read/read-text.ts';
import type { Candidate } from '../retrieve/best-candidates.ts';
import { createRetriever } from '../retrieve/retrieve.ts';
import { type ListedPosition, rankPositions } from './rank-positions.ts';
import { passesFilter, type SearchFilter } from './search-filter.ts';
import { termsStartingWith } from './terms-starting-with.ts';

/** What may be found; all of it where nothing is said. */
export interface SearchBounds {
  readonly filter?: SearchFilter | undefined;
  /** Whether the dispute with a number may be found; asked of every likely wording, so it has to be quick. */
  readonly isOpen?: ((dispute: number) => boolean) | undefined;
  /** Whether a dispute may be found by a position of it. */
  readonly isHeard?: ((position: Position) => boolean) | undefined;
}

/** Finds disputes by words typed by a reader. */
export interface ClaimSearch {
  /** At most `limit` disputes, best first, each once; empty for a text without words. */
  search(text: string, limit: number, bounds?: SearchBounds): SearchHit[];
}

/** What a half-typed or misspelt word is worth beside one that the index knows, and a word for the name that it is part of. */
const WEIGHTS = { known: 1, begun: 0.5, misspelt: 0.6, partOfName: 0.8 } as const;
/** Positions that Fuse.js ranks: more than the popup shows, few enough to rank between two key strokes. */
const SHORTLIST = 40;
/** Phrasings looked at for a short list; behind a filter, or without some publishers, many of them fall away. */
const RETRIEVED = { plain: SHORTLIST * 4, filtered: SHORTLIST * 20 } as const;

/** Creates the search of the popup's box: the index retrieves a short list, Fuse.js ranks it. */
export function createClaimSearch(index: ClaimIndex): ClaimSearch {
  const retrieve = createRetriever(index);

  function search(text: string, limit: number, bounds: SearchBounds = {}): SearchHit[] {
    const { filter, isOpen, isHeard } = bounds;
    const units = retrieve({
      terms: typedTerms(index, text),
      isAllowed: (unit) => {
        const dispute = index.disputeOf(index.claimOf(unit));
        return dispute >= 0 && isOpen?.(dispute) !== false;
      },
      limit: filter || isHeard ? RETRIEVED.filtered : RETRIEVED.plain,
    });
    return hitsOf(listPositions(index, units, bounds), text).slice(0, limit);
  }

  return { search };
}

/** Terms that the words typed are, begin, or were meant to be, and the entities that have such a word in their names. */
function typedTerms(index: ClaimIndex, text: string): Map<number, number> {
  const terms = new Map<number, number>();
  const note = (term: number, weight: number) => terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  for (const language of index.languages()) {
    const linked = linkTerms(readText(text, language), index.termSource);
    for (const { number } of linked) if (number >= 0) note(number, WEIGHTS.known);
    const names = linked.filter(({ number }) => number >= 0 && number < index.entityCount);
    for (const token of tokenise(text, languageProfile(language))) {
      if (token.stop || names.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
      for (const { term, weight } of readTyped(index, token)) {
        note(term, weight);
        for (const entity of entitiesNamedWith(index, term)) note(entity, weight * WEIGHTS.partOfName);
      }
    }
  }
  return terms;
}

/** What one word may be: the term it is, else those it begins, else the one it was meant to be. */
function readTyped(index: ClaimIndex, { term, word }: Token): { term: number; weight: number }[] {
  const known = index.vocabulary.numberOf(term);
  if (known >= 0) return [{ term: known, weight: WEIGHTS.known }];
  const begun = termsStartingWith(index, word);
  if (begun.length > 0) return begun.map((term) => ({ term, weight: WEIGHTS.begun }));
  const meant = findMisspelt(index, term, 0);
  return meant < 0 ? [] : [{ term: meant, weight: WEIGHTS.misspelt }];
}

/** The positions that these units are wordings of, best first; each dispute is decoded once. */
function listPositions(index: ClaimIndex, units: readonly Candidate[], bounds: SearchBounds) {
  const { filter = {}, isHeard } = bounds;
  const best = units[0]?.score ?? 1;
  const seen = new Set<number>();
  const disputes = new Map<number, Dispute | null>();
  const disputeOf = (number: number): Dispute | null => {
    const dispute = index.dispute(number);
    return passesFilter(dispute, filter) ? dispute : null;
  };
  const listed: ListedPosition[] = [];
  for (const { unit, score } of units) {
    if (listed.length === SHORTLIST) break;
    const claim = index.claimOf(unit);
    if (seen.has(claim)) continue;
    seen.add(claim);
    const number = index.disputeOf(claim);
    const dispute = disputes.has(number) ? disputes.get(number) : disputeOf(number);
    disputes.set(number, dispute ?? null);
    const position = dispute?.positions.find(({ id }) => id === index.positionId(claim));
    if (dispute && position && isHeard?.(position) !== false) {
      listed.push({ dispute, position, found: score / best });
    }
  }
  return listed;
}

function hitsOf(listed: readonly ListedPosition[], text: string): SearchHit[] {
  const hits = new Map<string, SearchHit>();
  for (const { dispute, position, score, spans } of rankPositions(listed, text)) {
    const card = buildCard(dispute, position.id, 'states');
    if (card && !hits.has(dispute.id)) hits.set(dispute.id, { card, score, spans });
  }
  return [...hits.values()];
}
