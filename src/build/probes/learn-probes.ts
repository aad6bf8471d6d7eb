import type { Meaning } from '../../match/meaning/meaning.ts';
import {
  type Probe,
  type Probes,
  probeBytes,
  probeNumberCount,
  probeNumbers,
  probeShape,
} from '../../match/meaning/probe.ts';
import { fitSoftmax, type SoftmaxModel } from './fit-softmax.ts';
import type { LearnedTexts } from './learned-texts.ts';

const { topic: topicWidth, sense: senseWidth } = probeShape;
const width = topicWidth + senseWidth;
/** Length of a whole vector that gradient descent moves along well, at the rate of `fitSoftmax`. */
const VECTOR_LENGTH = 4;
const LARGEST_BYTE = 127;

/** Progress of a long task: what is done, and how much of it. */
export type OnProgress = (what: string, done: number, all: number) => void;

/**
 * Learns a probe for every position: a softmax regression tells the sentences that state it from those that state
 * another, from those beside a dispute and from `unrelated` ones, which together are the class of none.
 */
export function learnProbes(
  disputes: readonly LearnedTexts[],
  unrelated: readonly string[],
  { meaning, onProgress }: { meaning: Meaning; onProgress: OnProgress },
): Probes {
  const positions = disputes.flatMap((dispute) => dispute.positions);
  const none = positions.length;
  const examples = [
    ...positions.flatMap(({ texts }, position) => texts.map((text) => ({ text, label: position }))),
    ...[...disputes.flatMap(({ beside }) => beside), ...unrelated].map((text) => ({ text, label: none })),
  ];
  const vectors = new Float32Array(examples.length * width);
  for (const [i, { text }] of examples.entries()) {
    vectors.set(meaning.topicOf(text), i * width);
    vectors.set(meaning.senseOf(text), i * width + topicWidth);
    onProgress('reading sentences', i + 1, examples.length);
  }
  const classes = Uint16Array.from(examples, ({ label }) => label);
  const fitSpan = (from: number, to: number): LinearProbes => {
    const scaled = scale(vectors, from, to);
    const model = fitSoftmax({ ...scaled, classes, classCount: none + 1 }, (round, rounds) =>
      onProgress(to === topicWidth ? 'fitting glances' : 'fitting probes', round, rounds),
    );
    return overNone(model, scaled);
  };
  const [glances, wholes] = [fitSpan(0, topicWidth), fitSpan(0, width)];
  let next = 0;
  return new Map(
    disputes.map(({ dispute, positions: own }) => [
      dispute,
      new Map(own.map(({ id }) => [id, probeOf(next++, glances, wholes)])),
    ]),
  );
}

/** Vectors with their mean taken off and each of their two parts brought to one length. */
interface ScaledVectors {
  readonly width: number;
  readonly vectors: Float32Array;
  readonly means: Float32Array;
  /** By what each number was multiplied. */
  readonly scales: Float32Array;
}

function scale(all: Float32Array, from: number, to: number): ScaledVectors {
  const [count, span] = [all.length / width, to - from];
  const vectors = new Float32Array(count * span);
  for (let i = 0; i < count; i++) vectors.set(all.subarray(i * width + from, i * width + to), i * span);
  const means = new Float32Array(span);
  for (const [at, value] of vectors.entries())
    means[at % span] = (means[at % span] as number) + value / count;
  const squares = { topic: 0, sense: 0 };
  const partOf = (at: number) => (at % span < topicWidth ? 'topic' : 'sense');
  for (const [at, value] of vectors.entries())
    squares[partOf(at)] += (value - (means[at % span] as number)) ** 2 / count;
  const ofPart = {
    topic: VECTOR_LENGTH * Math.sqrt(topicWidth / span / squares.topic),
    sense: VECTOR_LENGTH * Math.sqrt(senseWidth / span / squares.sense),
  };
  const scales = Float32Array.from(means, (_, at) => ofPart[partOf(at)]);
  for (const [at, value] of vectors.entries())
    vectors[at] = (value - (means[at % span] as number)) * (scales[at % span] as number);
  return { width: span, vectors, means, scales };
}

/** Weights of each class over the class of none, for vectors as they come. */
interface LinearProbes {
  readonly weightsOf: (position: number) => Float32Array;
  readonly biasOf: (position: number) => number;
}

function overNone({ weights, biases }: SoftmaxModel, { means, scales }: ScaledVectors): LinearProbes {
  const none = biases.length - 1;
  const weightsOf = (position: number) =>
    scales.map((by, i) => {
      const row = i * biases.length;
      return ((weights[row + position] as number) - (weights[row + none] as number)) * by;
    });
  return {
    weightsOf,
    biasOf: (position) =>
      weightsOf(position).reduce(
        (sum, weight, i) => sum - weight * (means[i] as number),
        (biases[position] as number) - (biases[none] as number),
      ),
  };
}

function probeOf(position: number, glances: LinearProbes, wholes: LinearProbes): Probe {
  const whole = wholes.weightsOf(position);
  const parts = [glances.weightsOf(position), whole.subarray(0, topicWidth), whole.subarray(topicWidth)].map(
    inBytes,
  );
  const weights = new Int8Array(probeBytes);
  let at = 0;
  for (const { bytes } of parts) {
    weights.set(bytes, at);
    at += bytes.length;
  }
  const numbers = new Float32Array(probeNumberCount);
  const [glance, topic, sense] = parts;
  numbers[probeNumbers.glanceScale] = glance?.by ?? 0;
  numbers[probeNumbers.topicScale] = topic?.by ?? 0;
  numbers[probeNumbers.senseScale] = sense?.by ?? 0;
  numbers[probeNumbers.glanceBias] = glances.biasOf(position);
  numbers[probeNumbers.bias] = wholes.biasOf(position);
  return { weights, numbers };
}

/** Numbers as signed bytes, and by what these are multiplied again. */
function inBytes(numbers: Float32Array): { bytes: Int8Array; by: number } {
  const by = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / LARGEST_BYTE;
  return { bytes: Int8Array.from(numbers, (value) => Math.round(value / by)), by };
}
