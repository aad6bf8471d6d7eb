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
      sumValues(rows, weights, { out, stride: 3 * width, first: 2 * width + query });
    }
  }
  return attended;
}

/** Sums the values by their weights. Four sums at a time stay in registers. */
function sumValues(
  rows: Float32Array,
  weights: Float64Array,
  { out, stride, first }: { out: Float32Array; stride: number; first: number },
): void {
  for (let i = 0; i < out.length; i += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let other = 0, at = first + i; other < weights.length; other++, at += stride) {
      const weight = weights[other] as number;
      a += weight * (rows[at] as number);
      b += weight * (rows[at + 1] as number);
      c += weight * (rows[at + 2] as number);
      d += weight * (rows[at + 3] as number);
    }
    out[i] = a;
    out[i + 1] = b;
    out[i + 2] = c;
    out[i + 3] = d;
  }
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
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let q = query, k = start; k < start + size; q += 4, k += 4) {
      a += (rows[q] as number) * (rows[k] as number);
      b += (rows[q + 1] as number) * (rows[k + 1] as number);
      c += (rows[q + 2] as number) * (rows[k + 2] as number);
      d += (rows[q + 3] as number) * (rows[k + 3] as number);
    }
    const product = a + b + c + d;
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
