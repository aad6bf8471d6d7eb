import type { ClaimIndex } from '../../match/index/claim-index.ts';
import type { Features } from '../../match/score/features.ts';
import { type LinearModel, logOddsOf } from '../../match/score/linear-model.ts';
import {
  bestOfEachClaim,
  measurePositions,
  type PositionFeatures,
} from '../../match/score/position/measure-positions.ts';
import type { ScoredUnit } from '../../match/score/score-unit.ts';
import { settledWeights } from '../../match/score/settled-weights.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';
import type { ArticleSentence } from './measure-articles.ts';

/** What decides whether a sentence states a position of a pack. */
export interface PositionModels {
  readonly unit: LinearModel<keyof Features>;
  readonly position: LinearModel<keyof PositionFeatures>;
  /** Where words alone decide. */
  readonly words: LinearModel<keyof PositionFeatures>;
}

const RESTRAINT = { unit: 10, position: 3 } as const;
const WORD_PARTS: readonly (keyof PositionFeatures)[] = ['words', 'wordsLead', 'wordsApart', 'disputes'];
const NO_WEIGHTS: Readonly<Record<keyof PositionFeatures, number>> = {
  words: 0,
  repeated: 0,
  wordsLead: 0,
  topic: 0,
  topicLead: 0,
  topicOfAll: 0,
  topicOfAllLead: 0,
  wordsApart: 0,
  topicApart: 0,
  disputes: 0,
  settled: 0,
};

/**
 * The fitted words count for half, but what settles a match counts in full; and who repeats a wording needs no topic, which
 * sentences written not to repeat any cannot teach.
 */
const SETTLED_POSITION: Readonly<Partial<Record<keyof PositionFeatures, number>>> = {
  settled: 1,
  repeated: 0.8,
};

/** Fits the weights of wordings first, in rounds, then those of positions on what these give. */
export function fitPositions(
  index: ClaimIndex,
  sentences: readonly ArticleSentence[],
  rounds = 1,
): PositionModels {
  let unit = fitUnits(index, sentences);
  for (let round = 1; round < rounds; round++)
    unit = fitUnits(
      index,
      sentences.map((sentence) => withWeights(sentence, unit)),
    );
  const examples = sentences.flatMap((sentence) => positionExamples(index, sentence, unit));
  const parts = (Object.keys(NO_WEIGHTS) as (keyof PositionFeatures)[]).filter(
    (part) => !(part in SETTLED_POSITION),
  );
  const words = fitLogistic(examples, {
    parts: WORD_PARTS,
    settled: SETTLED_POSITION,
    restraint: RESTRAINT.position,
    hasBias: true,
  });
  return {
    unit,
    position: fitLogistic(examples, {
      parts,
      settled: SETTLED_POSITION,
      restraint: RESTRAINT.position,
      hasBias: true,
    }),
    words: { bias: words.bias, weights: { ...NO_WEIGHTS, ...words.weights } },
  };
}

/** The positions that a sentence may state, measured with some weights of wordings. */
export function positionExamples(
  index: ClaimIndex,
  sentence: ArticleSentence,
  unit: LinearModel<keyof Features>,
): Example<keyof PositionFeatures>[] {
  const { units, topics } = sentence.compared;
  return measurePositions(index, reweighed(units, unit), topics).map(({ best: { claim }, features }) => ({
    features,
    isTrue: isStated(index, claim, sentence),
    weight: 1,
  }));
}

function withWeights(sentence: ArticleSentence, unit: LinearModel<keyof Features>): ArticleSentence {
  return { ...sentence, compared: { ...sentence.compared, units: reweighed(sentence.compared.units, unit) } };
}

function reweighed(units: readonly ScoredUnit[], unit: LinearModel<keyof Features>): ScoredUnit[] {
  return units.map((each) => ({ ...each, logOdds: logOddsOf(unit, each.features) }));
}

/** The best wording of each position, by the weights that are in force. */
function fitUnits(index: ClaimIndex, sentences: readonly ArticleSentence[]): LinearModel<keyof Features> {
  const examples = sentences.flatMap((sentence): Example<keyof Features>[] => {
    return bestOfEachClaim(sentence.compared.units).map(({ claim, features }) => ({
      features,
      isTrue: isStated(index, claim, sentence),
      weight: 1,
    }));
  });
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
