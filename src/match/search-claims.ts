import { languageProfile } from '../text/language-profile.ts';
import { tokenise } from '../text/tokenise.ts';
import type { ClaimIndex } from './claim-index.ts';
import { buildCard } from './describe-match.ts';
import { findMisspelt } from './find-misspelt.ts';
import { linkTerms } from './link-terms.ts';
import type { SearchHit } from './match.ts';
import { rankPositions } from './rank-positions.ts';
import { readText } from './read-text.ts';
import { createRetriever } from './retrieve.ts';
import { termsStartingWith } from './terms-starting-with.ts';

/** Finds disputes by words typed by a reader. */
export interface ClaimSearch {
  /** At most `limit` disputes, best first, each once; empty for a text without words. */
  search(text: string, limit: number): SearchHit[];
}

/** What a half-typed or misspelt word is worth beside one that the index knows. */
const WEIGHTS = { known: 1, begun: 0.5, misspelt: 0.6 } as const;
/** Positions that Fuse.js ranks: more than the popup shows, few enough to rank between two key strokes. */
const SHORTLIST = 40;

/** Creates the search of the popup's box: the index retrieves a short list, Fuse.js ranks it. */
export function createClaimSearch(index: ClaimIndex): ClaimSearch {
  const retrieve = createRetriever(index);

  function search(text: string, limit: number): SearchHit[] {
    const terms = typedTerms(index, text);
    const units = retrieve({
      terms,
      isAllowed: (unit) => index.disputeOf(index.claimOf(unit)) >= 0,
      limit: SHORTLIST * 4,
    });
    const best = units[0]?.score ?? 1;
    const found = new Map<number, number>();
    for (const { unit, score } of units) {
      const claim = index.claimOf(unit);
      if (!found.has(claim) && found.size < SHORTLIST) found.set(claim, score / best);
    }
    return hitsOf(listPositions(index, found), text).slice(0, limit);
  }

  return { search };
}

/** Terms that the words typed are, begin, or were meant to be. */
function typedTerms(index: ClaimIndex, text: string): Map<number, number> {
  const terms = new Map<number, number>();
  const note = (term: number, weight: number) => terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  for (const language of index.languages()) {
    const linked = linkTerms(readText(text, language), index.termSource);
    for (const { number } of linked) if (number >= 0) note(number, WEIGHTS.known);
    for (const token of tokenise(text, languageProfile(language))) {
      if (index.vocabulary.numberOf(token.term) >= 0) continue;
      const begun = termsStartingWith(index, token.word);
      for (const term of begun) note(term, WEIGHTS.begun);
      const meant = begun.length === 0 ? findMisspelt(index, token.term) : -1;
      if (meant >= 0) note(meant, WEIGHTS.misspelt);
    }
  }
  return terms;
}

function listPositions(index: ClaimIndex, found: ReadonlyMap<number, number>) {
  const disputes = new Map<number, ReturnType<ClaimIndex['dispute']>>();
  return [...found].flatMap(([claim, score]) => {
    const number = index.disputeOf(claim);
    const dispute = disputes.get(number) ?? index.dispute(number);
    disputes.set(number, dispute);
    const position = dispute.positions.find(({ id }) => id === index.positionId(claim));
    return position ? [{ dispute, position, found: score }] : [];
  });
}

function hitsOf(listed: ReturnType<typeof listPositions>, text: string): SearchHit[] {
  const hits = new Map<string, SearchHit>();
  for (const { dispute, position, score, spans } of rankPositions(listed, text)) {
    const card = buildCard(dispute, position.id, 'states');
    if (card && !hits.has(dispute.id)) hits.set(dispute.id, { card, score, spans });
  }
  return [...hits.values()];
}
