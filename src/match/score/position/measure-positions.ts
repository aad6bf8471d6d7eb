import type { ClaimIndex } from '../../index/claim-index.ts';
import type { ComparedSentence } from '../compared-sentence.ts';
import type { ScoredUnit } from '../score-unit.ts';
import { settledWeights } from '../settled-weights.ts';
import { unitModel } from '../unit-model.ts';
import { weightedSum } from '../weighted-sum.ts';
import type { PositionFeatures } from './position-features.ts';
import type { PositionTopic } from './position-topics.ts';

/** What is known of a position beside its words: its probe, or else the topics of its wordings. */
export type Knowledge = 'probe' | 'topics' | 'words';

/** A position that a sentence may state. */
export interface MeasuredPosition {
  /** The wording that fits best. */
  readonly best: ScoredUnit;
  readonly features: PositionFeatures;
  readonly knownBy: Knowledge;
}

/** What speaks for the positions of a sentence: its units, and what was learned of them. */
export interface Evidence extends Pick<ComparedSentence, 'units' | 'topics'> {
  /** Log-odds of a claim by its probe, at a glance or in full; null for one that has none. */
  readonly probe: (claim: number) => number | null;
}

/** Log-odds of a side of which no wording was shortlisted: what shares next to nothing gets no more. */
const NOTHING_SHARED = -10;
/**
 * A lead tells the sides of a dispute apart, not whether either is stated: beyond so much it tells only how far apart the
 * sides themselves are.
 */
const LARGEST_LEAD = { words: 3, topic: 0.1, topicOfAll: 0.05, topicApart: 0.2, probed: 8 } as const;

/** Log-odds, by a probe, that nothing is stated: what a position must be above like another side. */
const NONE_STATED = 0;

/** A dispute of which a wording was compared, with all that is known of its positions and the best of it. */
interface ComparedDispute {
  /** The best of each claim that any was compared of. */
  readonly units: readonly ScoredUnit[];
  /** Of every position; empty where topics were not compared. */
  readonly near: ReadonlyMap<number, PositionTopic>;
  /** Of every position; empty where the dispute has no probes. */
  readonly probed: ReadonlyMap<number, number>;
  readonly most: Readonly<Record<'words' | 'topic' | 'probed', number>>;
}

/** Measures the positions of which a wording was compared, against the other sides of their disputes. */
export function measurePositions(index: ClaimIndex, evidence: Evidence): MeasuredPosition[] {
  const repeated = new Map<number, number>();
  for (const { claim, repeats } of evidence.units)
    repeated.set(claim, Math.max(repeated.get(claim) ?? 0, repeats));
  const byDispute = Map.groupBy(bestWithFigures(evidence.units), ({ claim }) => index.disputeOf(claim));
  const compared = Array.from(byDispute, ([dispute, units]) =>
    compareDispute(index, evidence, { dispute, units }),
  );
  return compared.flatMap((own) => {
    const others = compared.filter((other) => other !== own);
    return own.units.map((best) => ({
      best,
      features: {
        ...besideOtherSides(best, own),
        ...besideOtherDisputes(best.claim, own, others),
        disputes: Math.log(compared.length),
        repeated: repeated.get(best.claim) ?? 0,
        settled: weightedSum(best.features, settledWeights),
        figuresMet: best.features.figureSame + best.features.figureCompatible,
        figuresDiffer: best.features.figureDifferent,
      },
      knownBy: own.probed.size > 0 ? 'probe' : own.near.size > 0 ? 'topics' : 'words',
    }));
  });
}

/** How much less a wording may fit that is asked for its figures, these aside. In log-odds. */
const NEARLY_AS_GOOD = 3;

/**
 * The wording of each claim that fits best; where it has no figure to compare, with those of another that would fit nearly
 * as well. What gives another figure fits a wording without any, and must still be shown to differ.
 */
function bestWithFigures(scored: readonly ScoredUnit[]): ScoredUnit[] {
  return bestOfEachClaim(scored).map((best) => {
    if (hasFigures(best)) return best;
    const asked = scored.filter(
      (other) =>
        other.claim === best.claim &&
        hasFigures(other) &&
        withoutFigures(other) > best.logOdds - NEARLY_AS_GOOD,
    );
    const nearest = asked.sort((a, b) => withoutFigures(b) - withoutFigures(a))[0];
    return nearest ? { ...best, figures: nearest.figures } : best;
  });
}

function hasFigures({ figures }: ScoredUnit): boolean {
  return figures.some(({ agreement }) => agreement !== 'missing');
}

/** What a wording would get if its figures agreed with those of the sentence. */
function withoutFigures({ logOdds, features }: ScoredUnit): number {
  return logOdds - unitModel.weights.figureDifferent * features.figureDifferent;
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

function compareDispute(
  index: ClaimIndex,
  { topics, probe }: Evidence,
  { dispute, units }: { dispute: number; units: readonly ScoredUnit[] },
): ComparedDispute {
  const probed = new Map<number, number>();
  for (const claim of dispute < 0 ? [] : index.claimsOf(dispute)) {
    const logOdds = probe(claim);
    if (logOdds !== null) probed.set(claim, logOdds);
  }
  const near = dispute < 0 || probed.size > 0 ? [] : (topics?.of(dispute) ?? []);
  return {
    units,
    near: new Map(near.map((position) => [position.claim, position])),
    probed,
    most: {
      words: Math.max(NOTHING_SHARED, ...units.map(({ logOdds }) => logOdds)),
      topic: Math.max(0, ...near.map(({ nearest }) => nearest)),
      probed: Math.max(...units.map(({ claim }) => probed.get(claim) ?? Number.NEGATIVE_INFINITY)),
    },
  };
}

function besideOtherSides({ claim, logOdds }: ScoredUnit, { units, near, probed }: ComparedDispute) {
  const words = Math.max(NOTHING_SHARED, logOdds);
  const rivalWords = units.filter((other) => other.claim !== claim).map((other) => other.logOdds);
  const own = near.get(claim);
  const rivals = [...near.values()].filter((other) => other.claim !== claim);
  const ownProbe = probed.get(claim);
  const rivalProbes = [...probed].filter(([other]) => other !== claim).map(([, value]) => value);
  return {
    words,
    wordsLead: within(words - Math.max(NOTHING_SHARED, ...rivalWords), LARGEST_LEAD.words),
    topic: own?.nearest ?? 0,
    topicLead: leadOver(
      own?.nearest,
      rivals.map(({ nearest }) => nearest),
      LARGEST_LEAD.topic,
    ),
    topicOfAll: own?.mean ?? 0,
    topicOfAllLead: leadOver(
      own?.mean,
      rivals.map(({ mean }) => mean),
      LARGEST_LEAD.topicOfAll,
    ),
    probed: ownProbe ?? 0,
    probedLead: leadOver(ownProbe, [NONE_STATED, ...rivalProbes], LARGEST_LEAD.probed),
  };
}

function besideOtherDisputes(claim: number, own: ComparedDispute, others: readonly ComparedDispute[]) {
  const mostOf = (part: keyof ComparedDispute['most']) => others.map(({ most }) => most[part]);
  return {
    wordsApart: leadOver(own.most.words, mostOf('words'), LARGEST_LEAD.words),
    topicApart: leadOver(own.most.topic, mostOf('topic'), LARGEST_LEAD.topicApart),
    probedApart: leadOver(own.probed.get(claim), [NONE_STATED, ...mostOf('probed')], LARGEST_LEAD.probed),
  };
}

/** How far a value is above the best of its rivals; 0 where there is none of one or the other. */
function leadOver(own: number | undefined, rivals: readonly number[], largest: number): number {
  if (own === undefined || rivals.length === 0) return 0;
  return within(own - Math.max(...rivals), largest);
}

function within(lead: number, largest: number): number {
  return Math.max(-largest, Math.min(largest, lead));
}
