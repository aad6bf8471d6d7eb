/** Keeps a row of equal numbers from being divided by nothing; as trained. */
const LEAST_VARIANCE = 1e-6;

/** Rows of `width` numbers with their mean taken off and divided by their deviation. */
export function normaliseRows(rows: Float32Array, width: number): Float32Array {
  const normal = new Float32Array(rows.length);
  for (let start = 0; start < rows.length; start += width) {
    const row = rows.subarray(start, start + width);
    const mean = row.reduce((sum, value) => sum + value, 0) / width;
    const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / width;
    const scale = 1 / Math.sqrt(variance + LEAST_VARIANCE);
    for (let i = 0; i < width; i++) normal[start + i] = ((row[i] as number) - mean) * scale;
  }
  return normal;
}
