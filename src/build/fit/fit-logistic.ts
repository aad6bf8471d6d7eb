import type { LinearModel } from '../../match/score/linear-model.ts';
import { weightedSum } from '../../match/score/weighted-sum.ts';
import { solveSymmetric } from './solve-symmetric.ts';

/** One case to learn from. */
export interface Example<Part extends string> {
  readonly features: Readonly<Record<Part, number>>;
  readonly isTrue: boolean;
  /** How much it counts; 1 for an ordinary case. */
  readonly weight: number;
}

/** How a model is fitted. */
export interface LogisticFit<Part extends string> {
  readonly parts: readonly Part[];
  /** Strength by which weights (of parts scaled to a variance of 1) are held near 0. */
  readonly restraint: number;
  /** Weights of further parts that are settled beforehand: the others are fitted to what these leave open. */
  readonly settled?: Readonly<Partial<Record<Part, number>>>;
  /** Differences of two cases have no bias, and are not centred. */
  readonly hasBias: boolean;
}

const STEPS = 40;
const SETTLED = 1e-7;
/** Keeps the system solvable where a part never varies. */
const FLOOR = 1e-6;

/** Fits log-odds to cases by Newton's method on the penalised likelihood; the same cases give the same model. */
export function fitLogistic<Part extends string>(
  examples: readonly Example<Part>[],
  { parts, restraint, settled, hasBias }: LogisticFit<Part>,
): LinearModel<Part> {
  const rows = examples.map(({ features }) => Float64Array.from(parts, (part) => features[part]));
  const given = examples.map(({ features }) => (settled ? weightedSum(features, settled) : 0));
  const counts = examples.map(({ weight }) => weight);
  const centres = hasBias ? means(rows, counts) : new Float64Array(parts.length);
  const scales = deviations(rows, { counts, centres });
  const scaled = rows.map((row) => [
    ...row.map((value, j) => (value - at(centres, j)) / at(scales, j)),
    hasBias ? 1 : 0,
  ]);
  const beta = new Float64Array(parts.length + 1);
  for (let step = 0; step < STEPS; step++) {
    const { slope, curve } = likelihood({ scaled, given, examples, beta });
    for (let j = 0; j <= parts.length; j++) {
      const hold = j < parts.length ? restraint : 0;
      slope[j] = at(slope, j) + hold * at(beta, j);
      const row = curve[j] as Float64Array;
      row[j] = at(row, j) + hold + FLOOR;
    }
    const move = solveSymmetric(curve, slope);
    for (let j = 0; j < beta.length; j++) beta[j] = at(beta, j) - at(move, j);
    if (move.every((value) => Math.abs(value) < SETTLED)) break;
  }
  const weights = parts.map((part, j) => [part, at(beta, j) / at(scales, j)] as const);
  const shift = weights.reduce((sum, [, weight], j) => sum + weight * at(centres, j), 0);
  return {
    bias: hasBias ? at(beta, parts.length) - shift : 0,
    weights: { ...Object.fromEntries(weights), ...settled } as Record<Part, number>,
  };
}

function at(row: ArrayLike<number>, j: number): number {
  return row[j] as number;
}

function means(rows: readonly Float64Array[], counts: readonly number[]): Float64Array {
  const sums = new Float64Array(rows[0]?.length ?? 0);
  let total = 0;
  for (const [i, row] of rows.entries()) {
    total += at(counts, i);
    for (let j = 0; j < sums.length; j++) sums[j] = at(sums, j) + at(counts, i) * at(row, j);
  }
  return sums.map((sum) => sum / total);
}

function deviations(
  rows: readonly Float64Array[],
  { counts, centres }: { counts: readonly number[]; centres: Float64Array },
): Float64Array {
  const squares = rows.map((row) => row.map((value, j) => (value - at(centres, j)) ** 2));
  return means(squares, counts).map((square) => Math.sqrt(square) || 1);
}

/** Slope and curvature (lower half) of the negative log-likelihood. */
function likelihood<Part extends string>({
  scaled,
  given,
  examples,
  beta,
}: {
  scaled: readonly (readonly number[])[];
  given: readonly number[];
  examples: readonly Example<Part>[];
  beta: Float64Array;
}) {
  const slope = new Float64Array(beta.length);
  const curve = Array.from(beta, () => new Float64Array(beta.length));
  for (const [i, { isTrue, weight }] of examples.entries()) {
    const row = scaled[i] as readonly number[];
    const chance =
      1 / (1 + Math.exp(-row.reduce((sum, value, j) => sum + value * at(beta, j), at(given, i))));
    const error = weight * (chance - (isTrue ? 1 : 0));
    const bend = weight * chance * (1 - chance);
    for (let j = 0; j < row.length; j++) {
      slope[j] = at(slope, j) + error * at(row, j);
      const line = curve[j] as Float64Array;
      for (let k = 0; k <= j; k++) line[k] = at(line, k) + bend * at(row, j) * at(row, k);
    }
  }
  return { slope, curve };
}
