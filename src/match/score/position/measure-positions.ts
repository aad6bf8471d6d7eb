import type { ClaimIndex } from '../../index/claim-index.ts';
import type { ScoredUnit } from '../score-unit.ts';
import { settledWeights } from '../settled-weights.ts';
import { weightedSum } from '../weighted-sum.ts';
import type { PositionTopic, TopicsOfSentence } from './position-topics.ts';

/** The parts by which a sentence is found to state a position: its words, its topic, and both against the other sides. */
export interface PositionFeatures {
  /** Log-odds of the wording that fits best, by its words, figures and names. */
  readonly words: number;
  /** Log-odds, above 0, that a wording is repeated: what is worded so much alike needs little else. */
  readonly repeated: number;
  /** How far these are above the best of another side of the dispute. */
  readonly wordsLead: number;
  /** Cosine with the nearest wording, and how far it is above that of another side. */
  readonly topic: number;
  readonly topicLead: number;
  /** The same for the mean over all wordings of the position. */
  readonly topicOfAll: number;
  readonly topicOfAllLead: number;
  /** How far words and topic of the position's dispute are above those of any other dispute that was compared. */
  readonly wordsApart: number;
  readonly topicApart: number;
  /** Logarithm of how many disputes were compared: on a page about many, one is easily near by chance. */
  readonly disputes: number;
  /** Log-odds of what settles a match whatever else agrees. */
  readonly settled: number;
}

/** A position that a sentence may state. */
export interface MeasuredPosition {
  /** The wording that fits best. */
  readonly best: ScoredUnit;
  readonly features: PositionFeatures;
  /** Whether topics were compared. */
  readonly hasTopics: boolean;
}

/** Log-odds of a side of which no wording was shortlisted: what shares next to nothing gets no more. */
const NOTHING_SHARED = -10;
/**
 * A lead tells the sides of a dispute apart, not whether either is stated: beyond so much it tells only how far apart the
 * sides themselves are.
 */
const LARGEST_LEAD = { words: 3, topic: 0.1, topicOfAll: 0.05, topicApart: 0.2 } as const;

/** Measures the positions of which a wording was compared, against the other sides of their disputes. */
export function measurePositions(
  index: ClaimIndex,
  scored: readonly ScoredUnit[],
  topics: TopicsOfSentence | null,
): MeasuredPosition[] {
  const repeated = new Map<number, number>();
  for (const { claim, repeats } of scored) repeated.set(claim, Math.max(repeated.get(claim) ?? 0, repeats));
  const byDispute = Map.groupBy(bestOfEachClaim(scored), ({ claim }) => index.disputeOf(claim));
  const compared = Array.from(byDispute, ([dispute, units]): ComparedDispute => {
    const near = topics && dispute >= 0 ? topics.of(dispute) : [];
    const words = Math.max(NOTHING_SHARED, ...units.map(({ logOdds }) => logOdds));
    return { units, near, words, topic: Math.max(0, ...near.map(({ nearest }) => nearest)) };
  });
  return compared.flatMap((own) => {
    const { units, near } = own;
    const others = compared.filter((other) => other !== own);
    const apart = {
      wordsApart: leadOver(own, others, 'words'),
      topicApart: leadOver(own, others, 'topic'),
      disputes: Math.log(compared.length),
    };
    return units.map((best) => ({
      best,
      features: {
        ...featuresOf(best, units, near),
        ...apart,
        repeated: repeated.get(best.claim) ?? 0,
      },
      hasTopics: near.length > 0,
    }));
  });
}

/** The wording of each claim that fits best. */
export function bestOfEachClaim(scored: readonly ScoredUnit[]): ScoredUnit[] {
  const best = new Map<number, ScoredUnit>();
  for (const unit of scored) {
    const known = best.get(unit.claim);
    if (!known || unit.logOdds > known.logOdds) best.set(unit.claim, unit);
  }
  return [...best.values()];
}

/** A dispute of which a wording was compared, with the best of its words and topics. */
interface ComparedDispute {
  readonly units: readonly ScoredUnit[];
  readonly near: readonly PositionTopic[];
  readonly words: number;
  readonly topic: number;
}

/** How far a dispute is above the best of the others; 0 where it is alone. */
function leadOver(own: ComparedDispute, others: readonly ComparedDispute[], part: 'words' | 'topic'): number {
  if (others.length === 0) return 0;
  const lead = own[part] - Math.max(...others.map((other) => other[part]));
  return within(lead, part === 'words' ? LARGEST_LEAD.words : LARGEST_LEAD.topicApart);
}

function featuresOf(
  { claim, logOdds, features }: ScoredUnit,
  sides: readonly ScoredUnit[],
  near: readonly PositionTopic[],
): Omit<PositionFeatures, 'wordsApart' | 'topicApart' | 'disputes' | 'repeated'> {
  const words = Math.max(NOTHING_SHARED, logOdds);
  const rivalWords = sides.filter((other) => other.claim !== claim).map((other) => other.logOdds);
  const own = near.find((position) => position.claim === claim);
  const rivals = near.filter((position) => position.claim !== claim);
  const lead = (part: 'topic' | 'topicOfAll', of: (position: PositionTopic) => number): number =>
    own && rivals.length > 0 ? within(of(own) - Math.max(...rivals.map(of)), LARGEST_LEAD[part]) : 0;
  return {
    words,
    wordsLead: within(words - Math.max(NOTHING_SHARED, ...rivalWords), LARGEST_LEAD.words),
    topic: own?.nearest ?? 0,
    topicLead: lead('topic', ({ nearest }) => nearest),
    topicOfAll: own?.mean ?? 0,
    settled: weightedSum(features, settledWeights),
    topicOfAllLead: lead('topicOfAll', ({ mean }) => mean),
  };
}

function within(lead: number, largest: number): number {
  return Math.max(-largest, Math.min(largest, lead));
}
