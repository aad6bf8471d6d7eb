import type { LinearModel } from '../../match/score/linear-model.ts';
import { logOddsOf } from '../../match/score/linear-model.ts';
import type { PairFeatures } from '../../match/score/pair/measure-pair.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';

/** One claim with a sentence that bears it out and one that refutes it. */
export interface ContrastPair {
  readonly support: PairFeatures;
  readonly refute: PairFeatures;
}

type Part = keyof PairFeatures;

/**
 * Denials are too rare in contrast pairs to be fitted (their weight comes out as 0). Held at this, the sentences of FEVER
 * (symmetric, dev) that bear a claim out are told from those that refute it somewhat better, and tests hold the rest.
 */
const DENIED = -2.5;

/** Fits which of two sentences bears a claim out, and then how probable that is of one sentence by itself. */
export function fitSupport(pairs: readonly ContrastPair[]): LinearModel<Part> {
  const parts = Object.keys((pairs[0] as ContrastPair).support) as Part[];
  const differences = pairs.flatMap(({ support, refute }): Example<Part>[] => [
    { features: minus(support, refute, parts), isTrue: true, weight: 1 },
    { features: minus(refute, support, parts), isTrue: false, weight: 1 },
  ]);
  const order = fitLogistic(differences, { parts, restraint: 1, hasBias: false });
  const preference = { bias: 0, weights: { ...order.weights, denied: 0 } };
  const sure = fitLogistic(
    pairs.flatMap(({ support, refute }): Example<'preference'>[] => [
      { features: { preference: logOddsOf(preference, support) }, isTrue: true, weight: 1 },
      { features: { preference: logOddsOf(preference, refute) }, isTrue: false, weight: 1 },
    ]),
    { parts: ['preference'], restraint: 0, hasBias: true },
  );
  const scale = sure.weights.preference;
  const scaled = parts.map((part) => [part, preference.weights[part] * scale]);
  const weights = { ...(Object.fromEntries(scaled) as Record<Part, number>), denied: DENIED };
  return { bias: sure.bias, weights };
}

function minus(one: PairFeatures, other: PairFeatures, parts: readonly Part[]): Record<Part, number> {
  return Object.fromEntries(parts.map((part) => [part, one[part] - other[part]])) as Record<Part, number>;
}
