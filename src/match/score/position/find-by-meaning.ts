import type { ClaimIndex } from '../../index/claim-index.ts';
import { firstUnitsOf } from '../../index/first-units.ts';
import { rememberLast } from '../../index/remember.ts';
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
  type ProbeOfClaim,
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

/** The disputes that a sentence may be about, parted by how their positions are known. */
interface OpenDisputes {
  readonly probed: readonly number[];
  /** Their positions. */
  readonly probedClaims: readonly number[];
  readonly others: readonly number[];
}

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
  function glancedUnits({ glance }: ProbedSentence, claims: readonly number[], found: readonly number[]) {
    const likely = new BestCandidates(GLANCED.positions);
    for (const claim of claims) {
      const logOdds = glance(claim);
      if (logOdds !== null && logOdds > GLANCED.least) likely.offer(claim, logOdds);
    }
    if (likely.ranked().length === 0) return [];
    const claimed = new Set(found.map((unit) => index.claimOf(unit)));
    return likely.ranked().flatMap(({ unit: claim }) => {
      if (claimed.has(claim)) return [];
      const [first, end] = [firstUnits[claim] as number, firstUnits[claim + 1] as number];
      const units = Array.from({ length: Math.min(end - first, GLANCED.units) }, (_, i) => first + i);
      return units.filter((unit) => unitLanguages[unit] === language);
    });
  }

  // Most sentences of a page may be about what the page is about, and no more.
  const openDisputes = rememberLast((open: Uint8Array) => partDisputes(index, probes, open));

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
    const readDenied = (): ProbeOfClaim | null => {
      const clause = deniedClause(sentence.read());
      if (clause === null) return null;
      // The words mostly say what is denied, and the sense of the clause is not asked for.
      let read: ProbeOfClaim | null | undefined;
      return (claim) => {
        if (read === undefined) read = probe([readTopic(clause)]).read();
        return read?.(claim) ?? null;
      };
    };
    return { ...probe(readings), readDenied };
  }

  return (page: SentenceOnPage, found: readonly number[]): FoundByMeaning => {
    const { sentence, open } = page;
    const { probed: probedDisputes, probedClaims, others } = openDisputes(open);
    if (page.language !== language || probedDisputes.length + others.length === 0)
      return { units: new Set(found), topics: null, probed: null };
    const asWritten = readTopic(sentence.text);
    const completed = completeFragment(index, page, probedDisputes);
    const readings = completed === null ? [asWritten] : [asWritten, readTopic(completed)];
    const probed = probes && probedDisputes.length > 0 ? probeSentence(probes, sentence, readings) : null;
    const near = others.length > 0 ? compareTopics(asWritten.topic) : null;
    const glanced = probed ? glancedUnits(probed, probedClaims, found) : [];
    const topical = near ? nearestUnits(near, others) : [];
    return { units: new Set([...found, ...glanced, ...topical]), topics: near, probed };
  };
}

function partDisputes(index: ClaimIndex, probes: PositionProbes | null, open: Uint8Array): OpenDisputes {
  const probed: number[] = [];
  const others: number[] = [];
  for (const [dispute, isOpen] of open.entries())
    if (isOpen === 1) (probes?.isProbed(dispute) ? probed : others).push(dispute);
  return { probed, probedClaims: probed.flatMap((dispute) => index.claimsOf(dispute)), others };
}

/** The wordings that are nearest to what a sentence is about, of the disputes that are. */
function nearestUnits(topics: TopicsOfSentence, open: readonly number[]): number[] {
  const disputes = new BestCandidates(TOPICAL.disputes);
  for (const dispute of open) disputes.offer(dispute, topics.nearness(dispute));
  const units = new BestCandidates(TOPICAL.units);
  for (const { unit: dispute } of disputes.ranked()) {
    for (const { firstUnit, cosines } of topics.of(dispute))
      for (const [i, cosine] of cosines.entries()) units.offer(firstUnit + i, cosine);
  }
  return units.ranked().map(({ unit }) => unit);
}
