import { encoderShape } from './encoder-shape.ts';

const { heads } = encoderShape;

/**
 * Scaled dot-product attention (Vaswani et al. 2017) over `count` tokens: each row holds query, key and value of `width`
 * numbers, the queries already scaled; each row out is a mean of values, weighted by how query and keys agree.
 */
export function attend(rows: Float32Array, count: number, width: number): Float32Array {
  const attended = new Float32Array(count * width);
  const size = width / heads;
  const weights = new Float64Array(count);
  for (let head = 0; head < heads; head++) {
    const query = head * size;
    for (let token = 0; token < count; token++) {
      weighKeys(rows, weights, { width, size, query: token * 3 * width + query, key: width + query });
      const out = attended.subarray(token * width + query, token * width + query + size);
      for (let other = 0; other < count; other++) {
        const weight = weights[other] as number;
        const value = other * 3 * width + 2 * width + query;
        for (let i = 0; i < size; i++) {
          out[i] = (out[i] as number) + weight * (rows[value + i] as number);
        }
      }
    }
  }
  return attended;
}

interface Places {
  readonly width: number;
  readonly size: number;
  /** Start of the query, and of the key within the first token's row. */
  readonly query: number;
  readonly key: number;
}

/** Softmax of the products of one query with all keys. */
function weighKeys(rows: Float32Array, weights: Float64Array, { width, size, query, key }: Places): void {
  let largest = Number.NEGATIVE_INFINITY;
  for (let other = 0; other < weights.length; other++) {
    const start = other * 3 * width + key;
    let product = 0;
    for (let i = 0; i < size; i++) product += (rows[query + i] as number) * (rows[start + i] as number);
    weights[other] = product;
    largest = Math.max(largest, product);
  }
  let total = 0;
  for (let other = 0; other < weights.length; other++) {
    weights[other] = Math.exp((weights[other] as number) - largest);
    total += weights[other] as number;
  }
  for (let other = 0; other < weights.length; other++) weights[other] = (weights[other] as number) / total;
}
