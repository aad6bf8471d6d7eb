import { createAdam } from '../train/adam.ts';
import { createRandom } from '../train/random.ts';

/** Vectors of equal width, one after another, each with the class that it belongs to. */
export interface LabelledVectors {
  readonly width: number;
  readonly vectors: Float32Array;
  readonly classes: Uint16Array;
  readonly classCount: number;
}

/** Weights, `classCount` numbers for each number of a vector, and a bias a class. */
export interface SoftmaxModel {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** Chosen by what `src/build/fit/sentences` were found at equal false marks: twice as many rounds change nothing. */
const FIT = { rounds: 10, batch: 256, rate: 0.05, restraint: 1e-5 } as const;
/** A class that is less probable by so much learns nothing from an example, and costs no time. */
const NEGLIGIBLE = 1e-5;

/** Fits a softmax regression by gradient descent in a fixed order; the same vectors give the same model. Reports rounds. */
export function fitSoftmax(
  { width, vectors, classes, classCount }: LabelledVectors,
  onRound: (round: number, rounds: number) => void,
): SoftmaxModel {
  const weights = new Float32Array(width * classCount);
  const biases = new Float32Array(classCount);
  const slopes = { weights: new Float32Array(weights.length), biases: new Float32Array(classCount) };
  const random = createRandom(1);
  const order = Uint32Array.from(classes, (_, i) => i);
  const step = { weights: createAdam(weights, FIT.rate), biases: createAdam(biases, FIT.rate) };
  const errors = new Float64Array(classCount);
  for (let round = 0; round < FIT.rounds; round++) {
    shuffle(order, random);
    const share = 1 - round / FIT.rounds;
    for (let start = 0; start < order.length; start += FIT.batch) {
      const batch = order.subarray(start, start + FIT.batch);
      for (const example of batch) {
        const vector = vectors.subarray(example * width, (example + 1) * width);
        measureErrors(vector, { weights, biases }, errors);
        errors[classes[example] as number] = (errors[classes[example] as number] as number) - 1;
        addSlopes(vector, errors, { slopes, part: 1 / batch.length });
      }
      for (let i = 0; i < weights.length; i++)
        slopes.weights[i] = (slopes.weights[i] as number) + 2 * FIT.restraint * (weights[i] as number);
      step.weights(slopes.weights, share);
      step.biases(slopes.biases, share);
    }
    onRound(round + 1, FIT.rounds);
  }
  return { weights, biases };
}

/** Writes the probability of each class. */
function measureErrors(vector: Float32Array, { weights, biases }: SoftmaxModel, errors: Float64Array): void {
  errors.set(biases);
  const count = biases.length;
  for (const [i, value] of vector.entries()) {
    const row = i * count;
    for (let c = 0; c < count; c++) errors[c] = (errors[c] as number) + value * (weights[row + c] as number);
  }
  const most = errors.reduce((a, b) => Math.max(a, b));
  let sum = 0;
  for (let c = 0; c < count; c++) {
    const part = Math.exp((errors[c] as number) - most);
    errors[c] = part;
    sum += part;
  }
  for (let c = 0; c < count; c++) errors[c] = (errors[c] as number) / sum;
}

function addSlopes(
  vector: Float32Array,
  errors: Float64Array,
  { slopes, part }: { slopes: SoftmaxModel; part: number },
): void {
  const count = errors.length;
  const telling: number[] = [];
  for (let c = 0; c < count; c++) {
    const error = errors[c] as number;
    if (Math.abs(error) < NEGLIGIBLE) continue;
    telling.push(c);
    slopes.biases[c] = (slopes.biases[c] as number) + error * part;
  }
  for (const [i, value] of vector.entries()) {
    const [row, counted] = [i * count, value * part];
    for (const c of telling)
      slopes.weights[row + c] = (slopes.weights[row + c] as number) + counted * (errors[c] as number);
  }
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}
