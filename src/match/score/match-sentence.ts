import type { ClaimIndex } from '../index/claim-index.ts';
import { TOPICS_LANGUAGE } from '../meaning/topics.ts';
import type { OpenedSentence } from '../read/opened-sentence.ts';
import { createUnitReader } from '../read/read-unit.ts';
import type { SentenceContext } from '../read/sentence-context.ts';
import { BestCandidates } from '../retrieve/best-candidates.ts';
import { createShortlister, LEAST_COSINES } from '../retrieve/shortlist.ts';
import { makeComparable } from './align-terms.ts';
import { createPositionTopics, type TopicsOfSentence } from './position/position-topics.ts';
import { type ScoredUnit, scoreUnit } from './score-unit.ts';

/** A sentence with all that decides which claims it may be about. */
export interface SentenceOnPage {
  readonly sentence: OpenedSentence;
  /** What surrounds it; asked for only where there is something to compare. */
  readonly readContext: () => SentenceContext;
  /** 1 for every dispute that the sentence may be about; see `PageGate`. */
  readonly open: Uint8Array;
  /** Place of the page's language in the index. */
  readonly language: number;
}

/** What a sentence was compared with. */
export interface ComparedSentence {
  readonly units: readonly ScoredUnit[];
  /** Null where words alone decide. */
  readonly topics: TopicsOfSentence | null;
}

/** Units compared in full. With 8, 16 and 80 of them the seed articles and all authored cases come out the same. */
const SHORTLIST = 16;

/** Wordings that are compared because they are about the same, though they may share no word, and of how many disputes. */
const TOPICAL = { units: 8, disputes: 6 } as const;

/** Creates the comparison of page sentences with an index: what is retrieved is scored. */
export function createSentenceScorer(index: ClaimIndex) {
  const findUnits = createShortlister(index, LEAST_COSINES.onPage);
  const compareTopics = createPositionTopics(index);
  const topical = index.languages().indexOf(TOPICS_LANGUAGE);
  const readUnit = createUnitReader(index);
  const { unitLanguages } = index.sections;

  return (page: SentenceOnPage, shortlist = SHORTLIST): ComparedSentence => {
    const { sentence, readContext, open, language } = page;
    const isAllowed = (unit: number) =>
      unitLanguages[unit] === language && isOpen(open, index.disputeOf(index.claimOf(unit)));
    const terms = queryTerms(index, sentence);
    const unknown = sentence.terms().filter((number) => number < 0).length;
    const units = new Set(findUnits({ terms, unknown, isAllowed, limit: shortlist }).map(({ unit }) => unit));
    const topics = compareTopics && language === topical ? compareTopics(sentence.text) : null;
    if (topics) for (const unit of nearestUnits(topics, open)) units.add(unit);
    if (units.size === 0) return { units: [], topics };
    const comparable = makeComparable(index, sentence.read(), readContext());
    const scored = Array.from(units, (unit) => scoreUnit(index, readUnit(unit), comparable));
    return { units: scored, topics };
  };
}

/** The wordings that are nearest to what a sentence is about, of the open disputes that are. */
function nearestUnits(topics: TopicsOfSentence, open: Uint8Array): number[] {
  const disputes = new BestCandidates(TOPICAL.disputes);
  for (const [dispute, isOpen] of open.entries())
    if (isOpen === 1) disputes.offer(dispute, topics.nearness(dispute), () => true);
  const units = new BestCandidates(TOPICAL.units);
  for (const { unit: dispute } of disputes.ranked()) {
    for (const { firstUnit, cosines } of topics.of(dispute))
      for (const [i, cosine] of cosines.entries()) units.offer(firstUnit + i, cosine, () => true);
  }
  return units.ranked().map(({ unit }) => unit);
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
