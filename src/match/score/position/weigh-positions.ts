import type { ClaimIndex } from '../../index/claim-index.ts';
import { type LinearModel, logOddsOf } from '../linear-model.ts';
import type { ComparedSentence } from '../compared-sentence.ts';
import type { ScoredUnit } from '../score-unit.ts';
import { glanceModel } from './glance-model.ts';
import { type Knowledge, type MeasuredPosition, measurePositions } from './measure-positions.ts';
import type { PositionFeatures } from './position-features.ts';
import { positionModel } from './position-model.ts';
import { positionWordsModel } from './position-words-model.ts';
import { probeModel } from './probe-model.ts';

type PositionModel = LinearModel<keyof PositionFeatures>;

/** Log-odds at a glance from which on a sentence is worth reading in full. */
const WORTH_READING = -4;

const byWords: Readonly<Record<Knowledge, PositionModel>> = {
  words: positionWordsModel,
  topics: positionModel,
  probe: glanceModel,
};
const inFull = { ...byWords, probe: probeModel };

const MEANING_PARTS = [
  'topic',
  'topicLead',
  'topicOfAll',
  'topicOfAllLead',
  'topicApart',
  'probed',
  'probedLead',
  'probedApart',
] as const;

/** The wording that fits each compared position best, with all that speaks for the position added up. */
export function weighPositions(index: ClaimIndex, compared: ComparedSentence): ScoredUnit[] {
  const { units, topics, probed } = compared;
  const measure = (probe: (claim: number) => number | null) => measurePositions(index, { units, topics, probe });
  if (!probed) return measure(() => null).map((position) => weigh(position, byWords));
  const glanced = measure(probed.glance);
  const weighed = glanced.map((position) => weigh(position, byWords));
  const isWorthReading = glanced.some(
    ({ knownBy }, i) => knownBy === 'probe' && (weighed[i] as ScoredUnit).logOdds > WORTH_READING,
  );
  const read = isWorthReading ? probed.read() : null;
  return read ? measure(read).map((position) => weigh(position, inFull)) : weighed;
}

function weigh(
  { best, features, knownBy }: MeasuredPosition,
  models: Readonly<Record<Knowledge, PositionModel>>,
): ScoredUnit {
  const model = models[knownBy];
  return {
    ...best,
    // Sentences that deny the other side are among those that a probe was learned from: it knows better than one wording.
    denied: best.denied && (knownBy !== 'probe' || features.probedLead <= 0),
    logOdds: logOddsOf(model, features),
    topical: MEANING_PARTS.reduce((sum, part) => sum + model.weights[part] * features[part], 0),
  };
}
