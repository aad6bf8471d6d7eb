import type { ClaimIndex } from '../../index/claim-index.ts';
import { firstUnitsOf } from '../../index/first-units.ts';
import { openTopics, type SplitTopics, TOPICS_LANGUAGE } from '../../meaning/topics.ts';
import type { OpenedSentence } from '../../read/opened-sentence.ts';
import { BestCandidates } from '../../retrieve/best-candidates.ts';
import type { ComparedSentence, SentenceOnPage } from '../compared-sentence.ts';
import { completeFragment } from './complete-fragment.ts';
import { deniedClause } from './denied-clause.ts';
import {
  createPositionProbes,
  type PositionProbes,
  type ProbedSentence,
  type SenseOf,
  type TopicReading,
} from './position-probes.ts';
import { createPositionTopics, type TopicsOfSentence } from './position-topics.ts';

/** Wordings that are compared because they are about the same, though they may share no word, and of how many disputes. */
const TOPICAL = { units: 8, disputes: 6 } as const;
/**
 * Positions that are compared because a glance finds them likely, from which log-odds on, and how many of their wordings:
 * the statement and the first phrasings.
 */
const GLANCED = { positions: 6, least: -6, units: 3 } as const;

/** Units to be scored, with what else speaks for their positions. */
interface FoundByMeaning extends Omit<ComparedSentence, 'units'> {
  readonly units: ReadonlySet<number>;
}

/** Creates what adds, to units found by their words, those found by what the sentence means. */
export function createMeaningRetriever(index: ClaimIndex, senseOf: SenseOf) {
  const { topics, unitLanguages } = index.sections;
  const language = topics.length === 0 ? -1 : index.languages().indexOf(TOPICS_LANGUAGE);
  const firstUnits = firstUnitsOf(index);
  // A worker that never meets a page about a dispute never needs them.
  let opened: SplitTopics | null = null;
  const openOnce = (): SplitTopics => {
    opened ??= openTopics(topics) as SplitTopics;
    return opened;
  };
  const compareTopics = createPositionTopics(index, openOnce);
  const probes = createPositionProbes(index, senseOf);

  /** Some wordings of the positions that a glance finds likely, of which none was found by its words. */
  function glancedUnits({ glance }: ProbedSentence, disputes: readonly number[], found: readonly number[]) {
    const claimed = new Set(found.map((unit) => index.claimOf(unit)));
    const likely = new BestCandidates(GLANCED.positions);
    for (const claim of disputes.flatMap((dispute) => index.claimsOf(dispute))) {
      const logOdds = glance(claim);
      if (logOdds !== null && logOdds > GLANCED.least) likely.offer(claim, logOdds, () => true);
    }
    return likely.ranked().flatMap(({ unit: claim }) => {
      if (claimed.has(claim)) return [];
      const [first, end] = [firstUnits[claim] as number, firstUnits[claim + 1] as number];
      const units = Array.from({ length: Math.min(end - first, GLANCED.units) }, (_, i) => first + i);
      return units.filter((unit) => unitLanguages[unit] === language);
    });
  }

  /** A text in pieces, with what it is about. */
  function readTopic(text: string): TopicReading {
    const pieces = openOnce().piecesOf(text);
    return { pieces, topic: openOnce().topicOfPieces(pieces) };
  }

  function probeSentence(
    { probe }: PositionProbes,
    sentence: OpenedSentence,
    readings: readonly TopicReading[],
  ): ProbedSentence {
    const readDenied = () => {
      const denied = deniedClause(sentence.read());
      return denied === null ? null : probe([readTopic(denied)]).read();
    };
    return { ...probe(readings), readDenied };
  }

  return (page: SentenceOnPage, found: readonly number[]): FoundByMeaning => {
    const { sentence, open } = page;
    const disputes = [...open.keys()].filter((dispute) => open[dispute] === 1);
    if (page.language !== language || disputes.length === 0)
      return { units: new Set(found), topics: null, probed: null };
    const probedDisputes = disputes.filter((dispute) => probes?.isProbed(dispute));
    const others = disputes.filter((dispute) => !probes?.isProbed(dispute));
    const asWritten = readTopic(sentence.text);
    const completed = completeFragment(index, page, probedDisputes);
    const readings = completed === null ? [asWritten] : [asWritten, readTopic(completed)];
    const probed = probes && probedDisputes.length > 0 ? probeSentence(probes, sentence, readings) : null;
    const near = others.length > 0 ? compareTopics(asWritten.topic) : null;
    const glanced = probed ? glancedUnits(probed, probedDisputes, found) : [];
    const topical = near ? nearestUnits(near, others) : [];
    return { units: new Set([...found, ...glanced, ...topical]), topics: near, probed };
  };
}

/** The wordings that are nearest to what a sentence is about, of the disputes that are. */
function nearestUnits(topics: TopicsOfSentence, open: readonly number[]): number[] {
  const disputes = new BestCandidates(TOPICAL.disputes);
  for (const dispute of open) disputes.offer(dispute, topics.nearness(dispute), () => true);
  const units = new BestCandidates(TOPICAL.units);
  for (const { unit: dispute } of disputes.ranked()) {
    for (const { firstUnit, cosines } of topics.of(dispute))
      for (const [i, cosine] of cosines.entries()) units.offer(firstUnit + i, cosine, () => true);
  }
  return units.ranked().map(({ unit }) => unit);
}
