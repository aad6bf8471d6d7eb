import type { ClaimIndex } from '../index/claim-index.ts';
import type { OpenedSentence } from '../read/opened-sentence.ts';
import { createUnitReader } from '../read/read-unit.ts';
import { createShortlister, LEAST_COSINES } from '../retrieve/shortlist.ts';
import { makeComparable } from './align-terms.ts';
import type { ComparedSentence, SentenceOnPage } from './compared-sentence.ts';
import { createMeaningRetriever } from './position/find-by-meaning.ts';
import type { SenseOf } from './position/position-probes.ts';
import { scoreUnit } from './score-unit.ts';

/** Units compared in full. With 8, 16 and 80 of them the seed articles and all authored cases come out the same. */
const SHORTLIST = 16;

/** Creates the comparison of page sentences with an index: what is retrieved is scored. */
export function createSentenceScorer(index: ClaimIndex, senseOf: SenseOf) {
  const findUnits = createShortlister(index, LEAST_COSINES.onPage);
  const findByMeaning = createMeaningRetriever(index, senseOf);
  const readUnit = createUnitReader(index);
  const { unitLanguages } = index.sections;

  return (page: SentenceOnPage, shortlist = SHORTLIST): ComparedSentence => {
    const { sentence, readContext, open, language } = page;
    const isAllowed = (unit: number) =>
      unitLanguages[unit] === language && isOpen(open, index.disputeOf(index.claimOf(unit)));
    const terms = queryTerms(index, sentence);
    const unknown = sentence.terms().filter((number) => number < 0).length;
    const found = findUnits({ terms, unknown, isAllowed, limit: shortlist }).map(({ unit }) => unit);
    const { units, topics, probed } = findByMeaning(page, found);
    if (units.size === 0) return { units: [], topics, probed };
    const comparable = makeComparable(index, sentence.read(), readContext());
    return {
      units: Array.from(units, (unit) => scoreUnit(index, readUnit(unit), comparable)),
      topics,
      probed,
    };
  };
}
/** A plain claim belongs to no dispute, and any page may hold it. */
function isOpen(open: Uint8Array, dispute: number): boolean {
  return dispute < 0 || open[dispute] === 1;
}

/** An entity that a name implies is looked for too, at half the weight. */
function queryTerms(index: ClaimIndex, sentence: OpenedSentence): Map<number, number> {
  const terms = new Map<number, number>();
  for (const number of sentence.terms()) {
    if (number < 0) continue;
    terms.set(number, 1);
    if (number >= index.entityCount) continue;
    for (const implied of index.impliedBy(number)) if (!terms.has(implied)) terms.set(implied, 0.5);
  }
  return terms;
}
