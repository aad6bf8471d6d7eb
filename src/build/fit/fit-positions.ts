import type { ClaimIndex } from '../../match/index/claim-index.ts';
import type { Features } from '../../match/score/features.ts';
import { type LinearModel, logOddsOf } from '../../match/score/linear-model.ts';
import { bestOfEachClaim, measurePositions } from '../../match/score/position/measure-positions.ts';
import type { PositionFeatures } from '../../match/score/position/position-features.ts';
import type { ProbeOfClaim } from '../../match/score/position/position-probes.ts';
import type { ScoredUnit } from '../../match/score/score-unit.ts';
import { settledWeights } from '../../match/score/settled-weights.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';
import type { ArticleSentence } from './measure-articles.ts';

type PositionPart = keyof PositionFeatures;

const RESTRAINT = { unit: 10, position: 3 } as const;
/** The second round sees the wordings that the first one's weights prefer. */
const UNIT_ROUNDS = 2;

const words = ['words', 'wordsLead', 'wordsApart', 'disputes'] as const;
/** What decides of a position, by what is known of it. */
export const positionParts = {
  words,
  topics: [...words, 'topic', 'topicLead', 'topicOfAll', 'topicOfAllLead', 'topicApart'],
  probe: [...words, 'probed', 'probedLead', 'probedApart', 'figuresMet', 'figuresDiffer'],
} as const satisfies Record<string, readonly PositionPart[]>;

const NO_WEIGHTS: Readonly<Record<PositionPart, number>> = {
  words: 0,
  repeated: 0,
  wordsLead: 0,
  topic: 0,
  topicLead: 0,
  topicOfAll: 0,
  topicOfAllLead: 0,
  probed: 0,
  probedLead: 0,
  wordsApart: 0,
  topicApart: 0,
  probedApart: 0,
  figuresMet: 0,
  figuresDiffer: 0,
  disputes: 0,
  settled: 0,
};

/**
 * The fitted words count for half, but what settles a match counts in full; and who repeats a wording needs no topic, which
 * sentences written not to repeat any cannot teach.
 */
const SETTLED_POSITION: Readonly<Partial<Record<PositionPart, number>>> = { settled: 1, repeated: 0.8 };

/** Fits the weights by which one wording is compared. */
export function fitUnits(
  index: ClaimIndex,
  sentences: readonly ArticleSentence[],
): LinearModel<keyof Features> {
  let unit = fitUnitsOnce(index, sentences);
  for (let round = 1; round < UNIT_ROUNDS; round++)
    unit = fitUnitsOnce(
      index,
      sentences.map(({ compared, ...sentence }) => ({
        ...sentence,
        compared: { ...compared, units: reweighed(compared.units, unit) },
      })),
    );
  return unit;
}

/** How positions are weighed. */
export interface PositionFit {
  /** Weights of wordings, which come first. */
  readonly unit: LinearModel<keyof Features>;
  readonly parts: readonly PositionPart[];
  /** The probe of a sentence that is to be weighed; none where probes have no part in it. */
  readonly probeOf?: (sentence: ArticleSentence) => ProbeOfClaim | null;
}

/** Fits the weights by which a sentence is found to state a position. */
export function fitPositions(
  index: ClaimIndex,
  sentences: readonly ArticleSentence[],
  { unit, parts, probeOf = () => null }: PositionFit,
): LinearModel<PositionPart> {
  const examples = sentences.flatMap((sentence): Example<PositionPart>[] => {
    const { units, topics } = sentence.compared;
    const probe = probeOf(sentence) ?? (() => null);
    const measured = measurePositions(index, { units: reweighed(units, unit), topics, probe });
    return measured.map(({ best: { claim }, features }) => ({
      features,
      isTrue: isStated(index, claim, sentence),
      weight: 1,
    }));
  });
  const { bias, weights } = fitLogistic(examples, {
    parts,
    settled: SETTLED_POSITION,
    restraint: RESTRAINT.position,
    hasBias: true,
  });
  return { bias, weights: { ...NO_WEIGHTS, ...weights } };
}

function reweighed(units: readonly ScoredUnit[], unit: LinearModel<keyof Features>): ScoredUnit[] {
  return units.map((each) => ({ ...each, logOdds: logOddsOf(unit, each.features) }));
}

/** The best wording of each position, by the weights that are in force. */
function fitUnitsOnce(index: ClaimIndex, sentences: readonly ArticleSentence[]): LinearModel<keyof Features> {
  const examples = sentences.flatMap((sentence): Example<keyof Features>[] =>
    bestOfEachClaim(sentence.compared.units).map(({ claim, features }) => ({
      features,
      isTrue: isStated(index, claim, sentence),
      weight: 1,
    })),
  );
  const all = Object.keys((examples[0] as Example<keyof Features>).features) as (keyof Features)[];
  const parts = all.filter((part) => !(part in settledWeights));
  return fitLogistic(examples, { parts, settled: settledWeights, restraint: RESTRAINT.unit, hasBias: true });
}

function isStated(
  index: ClaimIndex,
  claim: number,
  { dispute, states }: Pick<ArticleSentence, 'dispute' | 'states'>,
): boolean {
  return index.positionId(claim) === states && index.disputeId(index.disputeOf(claim)) === dispute;
}
