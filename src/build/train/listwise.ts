import { createAdam } from './adam.ts';

/** The claims measured for one text, and which of them are right. */
export interface RankedList<Part extends string> {
  readonly features: readonly Readonly<Record<Part, number>>[];
  readonly isRight: readonly boolean[];
}

const RATE = 0.05;
/** Weights are first sought that suit every list, then such as put the right claim first in as many as they can. */
const PHASES = [
  { steps: 400, pullToZero: 0.001, isForMost: false },
  { steps: 150, pullToZero: 0.0001, isForMost: true },
] as const;

/**
 * Weights under which the right claims of each list are the likeliest (softmax over the list, Cao et al. 2007). Lists that
 * cannot be won would outweigh those that can, so a second phase counts chances instead of their logarithms; five-fold on
 * the posts of CheckThat! 2020, train, that adds .006 MAP@5. Parts are brought to one scale first, and the weights
 * returned undo that.
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
  for (const { steps, pullToZero, isForMost } of PHASES) {
    for (let i = 0; i < steps; i++) {
      for (const { rows, share } of tables) {
        addSlopes(slopes, weights, { rows, share, count: tables.length, isForMost });
      }
      for (const [part, weight] of weights.entries()) {
        slopes[part] = (slopes[part] as number) + 2 * pullToZero * weight;
      }
      step(slopes);
    }
  }
  return Object.fromEntries(
    parts.map((part, i) => [part, (weights[i] as number) / (deviations[i] as number)]),
  ) as Record<Part, number>;
}

interface Table {
  readonly rows: readonly Float64Array[];
  readonly share: readonly number[];
  readonly count: number;
  readonly isForMost: boolean;
}

function addSlopes(
  slopes: Float32Array,
  weights: Float32Array,
  { rows, share, count, isForMost }: Table,
): void {
  const scores = rows.map((row) => row.reduce((sum, value, i) => sum + value * (weights[i] as number), 0));
  const largest = Math.max(...scores);
  const chances = scores.map((score) => Math.exp(score - largest));
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  const won = chances.reduce((sum, chance, i) => sum + (chance / total) * (share[i] as number), 0);
  // A tenth of the logarithm stays, so that a list far from being won still says where to go.
  const urge = 1 + 0.1 / (won + 0.001);
  for (const [i, row] of rows.entries()) {
    const chance = (chances[i] as number) / total;
    const right = share[i] as number;
    const slope = (isForMost ? urge * chance * (won - right) : chance - right) / count;
    for (let part = 0; part < row.length; part++) {
      slopes[part] = (slopes[part] as number) + slope * (row[part] as number);
    }
  }
}

function deviationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}
