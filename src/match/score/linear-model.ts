import { logistic } from './logistic.ts';
import { weightedSum } from './weighted-sum.ts';

/** Log-odds as a sum of named parts. */
export interface LinearModel<Part extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Part, number>>;
}

/** The sum of the weighted parts, in log-odds. */
export function logOddsOf<Part extends string>(
  { bias, weights }: LinearModel<Part>,
  features: Readonly<Record<Part, number>>,
): number {
  return weightedSum(features, weights, bias);
}

/** The probability that a model gives. */
export function probabilityOf<Part extends string>(
  model: LinearModel<Part>,
  features: Readonly<Record<Part, number>>,
): number {
  return logistic(logOddsOf(model, features));
}
