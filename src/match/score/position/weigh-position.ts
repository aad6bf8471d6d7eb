import { logOddsOf } from '../linear-model.ts';
import type { ScoredUnit } from '../score-unit.ts';
import type { MeasuredPosition, PositionFeatures } from './measure-positions.ts';
import { positionModel } from './position-model.ts';
import { positionWordsModel } from './position-words-model.ts';

const TOPICAL_PARTS = ['topic', 'topicLead', 'topicOfAll', 'topicOfAllLead', 'topicApart'] as const;

/** The wording that fits a position best, with all that speaks for the position added up. */
export function weighPosition({ best, features, hasTopics }: MeasuredPosition): ScoredUnit {
  const model = hasTopics ? positionModel : positionWordsModel;
  return {
    ...best,
    logOdds: logOddsOf(model, features),
    topical: hasTopics ? topicalPart(features) : 0,
  };
}

/** Over what a sentence on another subject would get: its topics are at right angles. */
function topicalPart(features: PositionFeatures): number {
  return TOPICAL_PARTS.reduce((sum, part) => sum + positionModel.weights[part] * features[part], 0);
}
