import { createAdam } from './adam.ts';
import type { Rows } from './contrast.ts';

/** A batch of texts as directions, and the way back from the slopes of these to the vectors. */
export interface Batch extends Rows {
  learn(): void;
}

/** Rates of learning: of the vectors' numbers, and of the logarithms of the pieces' weights. */
const RATES = { vectors: 0.002, weights: 0.01 } as const;

/** The vectors of pieces while they are trained: a text's direction is that of the weighted sum of its pieces' vectors. */
export class PieceVectors {
  readonly width: number;
  readonly vectors: Float32Array;
  /** Logarithms of the weights. */
  readonly weights: Float32Array;
  readonly #vectorSlopes: Float32Array;
  readonly #weightSlopes: Float32Array;
  readonly #stepVectors: (slopes: Float32Array) => void;
  readonly #stepWeights: (slopes: Float32Array) => void;

  constructor(vectors: Float32Array, weights: Float32Array) {
    this.width = vectors.length / weights.length;
    this.vectors = vectors;
    this.weights = weights;
    this.#vectorSlopes = new Float32Array(vectors.length);
    this.#weightSlopes = new Float32Array(weights.length);
    this.#stepVectors = createAdam(vectors, RATES.vectors);
    this.#stepWeights = createAdam(weights, RATES.weights);
  }

  /** Directions of texts given as numbers of pieces. */
  batch(texts: readonly (readonly number[])[]): Batch {
    const { width } = this;
    const numbers = new Float32Array(texts.length * width);
    const lengths = texts.map((pieces, i) => this.#sum(pieces, numbers.subarray(i * width, (i + 1) * width)));
    const slopes = new Float32Array(numbers.length);
    return {
      count: texts.length,
      width,
      numbers,
      slopes,
      learn: () => {
        for (const [i, pieces] of texts.entries()) {
          const own = (all: Float32Array) => all.subarray(i * width, (i + 1) * width);
          this.#spread(pieces, throughLength(own(numbers), own(slopes), lengths[i] as number));
        }
      },
    };
  }

  /** Moves vectors and weights by what the batches learned. */
  step(): void {
    this.#stepVectors(this.#vectorSlopes);
    this.#stepWeights(this.#weightSlopes);
  }

  /** The vectors, each multiplied by its weight. */
  weighed(): Float32Array {
    return this.vectors.map(
      (value, at) => value * Math.exp(this.weights[Math.floor(at / this.width)] as number),
    );
  }

  /** Writes the direction of a text; returns the length that it was divided by. */
  #sum(pieces: readonly number[], direction: Float32Array): number {
    for (const piece of pieces) {
      const weight = Math.exp(this.weights[piece] as number);
      for (let i = 0, at = piece * this.width; i < this.width; i++, at++) {
        direction[i] = (direction[i] as number) + weight * (this.vectors[at] as number);
      }
    }
    const length = Math.sqrt(direction.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (let i = 0; i < this.width; i++) direction[i] = (direction[i] as number) / length;
    return length;
  }

  #spread(pieces: readonly number[], slope: Float32Array): void {
    for (const piece of pieces) {
      const weight = Math.exp(this.weights[piece] as number);
      let along = 0;
      for (let i = 0, at = piece * this.width; i < this.width; i++, at++) {
        along += (this.vectors[at] as number) * (slope[i] as number);
        this.#vectorSlopes[at] = (this.#vectorSlopes[at] as number) + weight * (slope[i] as number);
      }
      this.#weightSlopes[piece] = (this.#weightSlopes[piece] as number) + weight * along;
    }
  }
}

/** The slope of a sum of vectors, from that of its direction. */
function throughLength(direction: Float32Array, slope: Float32Array, length: number): Float32Array {
  const along = direction.reduce((sum, value, i) => sum + value * (slope[i] as number), 0);
  return slope.map((value, i) => (value - (direction[i] as number) * along) / length);
}
