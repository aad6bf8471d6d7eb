/** Directions of texts, a row each. */
export interface Rows {
  readonly count: number;
  readonly width: number;
  readonly numbers: Float32Array;
  /** How the loss changes with each number; added to. */
  readonly slopes: Float32Array;
}

/** How sharply a text has to prefer its own partner. */
const TEMPERATURE = 0.05;
/** Texts that nobody would take for the partner teach nothing; passing them over saves half of the time. */
const NEGLIGIBLE = 1e-6;

/**
 * The loss of telling which of the second texts belongs to each of the first: row i belongs to row i, and those beyond
 * belong to nobody (InfoNCE, van den Oord et al. 2018). `bothWays` also tells which of the first belongs to each of the
 * second, and takes the mean. Adds its slopes to both.
 */
export function contrast(first: Rows, second: Rows, bothWays: boolean): number {
  const agreement = products(first, second);
  const slopes = new Float32Array(agreement.length);
  const share = (bothWays ? 0.5 : 1) / first.count;
  let loss = 0;
  for (let i = 0; i < first.count; i++) {
    loss += prefer(agreement, slopes, {
      own: i,
      start: i * second.count,
      step: 1,
      count: second.count,
      share,
    });
  }
  for (let j = 0; bothWays && j < second.count; j++) {
    loss += prefer(agreement, slopes, { own: j, start: j, step: second.count, count: first.count, share });
  }
  for (let i = 0, at = 0; i < first.count; i++) {
    for (let j = 0; j < second.count; j++, at++) {
      const slope = slopes[at] as number;
      if (Math.abs(slope) < NEGLIGIBLE) continue;
      addRow(first.slopes, i * first.width, {
        row: second.numbers,
        at: j * first.width,
        width: first.width,
        slope,
      });
      addRow(second.slopes, j * first.width, {
        row: first.numbers,
        at: i * first.width,
        width: first.width,
        slope,
      });
    }
  }
  return loss;
}

/** Products of all rows with all rows, over the temperature; four sums at a time keep the processor busy. */
function products(first: Rows, second: Rows): Float32Array {
  const { width, numbers: a } = first;
  const { numbers: b } = second;
  const all = new Float32Array(first.count * second.count);
  for (let i = 0, to = 0; i < first.count; i++) {
    for (let j = 0; j < second.count; j++, to++) {
      let [w, x, y, z] = [0, 0, 0, 0];
      for (let m = i * width, n = j * width, end = m + width; m < end; m += 4, n += 4) {
        w += (a[m] as number) * (b[n] as number);
        x += (a[m + 1] as number) * (b[n + 1] as number);
        y += (a[m + 2] as number) * (b[n + 2] as number);
        z += (a[m + 3] as number) * (b[n + 3] as number);
      }
      all[to] = (w + x + y + z) / TEMPERATURE;
    }
  }
  return all;
}

/** A row or a column of the table of agreements: who is right in it, and how much it counts. */
interface Line {
  readonly own: number;
  readonly start: number;
  readonly step: number;
  readonly count: number;
  readonly share: number;
}

/** Cross-entropy of preferring the right one; adds its slopes. */
function prefer(
  agreement: Float32Array,
  slopes: Float32Array,
  { own, start, step, count, share }: Line,
): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0, at = start; i < count; i++, at += step)
    largest = Math.max(largest, agreement[at] as number);
  let total = 0;
  for (let i = 0, at = start; i < count; i++, at += step)
    total += Math.exp((agreement[at] as number) - largest);
  for (let i = 0, at = start; i < count; i++, at += step) {
    const chance = Math.exp((agreement[at] as number) - largest) / total;
    slopes[at] = (slopes[at] as number) + ((chance - (i === own ? 1 : 0)) * share) / TEMPERATURE;
  }
  return (Math.log(total) + largest - (agreement[start + own * step] as number)) * share;
}

interface AddedRow {
  readonly row: Float32Array;
  readonly at: number;
  readonly width: number;
  readonly slope: number;
}

function addRow(sums: Float32Array, to: number, { row, at, width, slope }: AddedRow): void {
  for (let i = 0; i < width; i++) sums[to + i] = (sums[to + i] as number) + slope * (row[at + i] as number);
}
