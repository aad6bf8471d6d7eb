/** Keeps a row of equal numbers from being divided by nothing; as trained. */
const LEAST_VARIANCE = 1e-6;

/** Rows of `width` numbers with their mean taken off and divided by their deviation. */
export function normaliseRows(rows: Float32Array, width: number): Float32Array {
  const normal = new Float32Array(rows.length);
  for (let start = 0; start < rows.length; start += width) {
    const end = start + width;
    let sum = 0;
    for (let i = start; i < end; i++) sum += rows[i] as number;
    const mean = sum / width;
    let squares = 0;
    for (let i = start; i < end; i++) squares += ((rows[i] as number) - mean) ** 2;
    const scale = 1 / Math.sqrt(squares / width + LEAST_VARIANCE);
    for (let i = start; i < end; i++) normal[i] = ((rows[i] as number) - mean) * scale;
  }
  return normal;
}
