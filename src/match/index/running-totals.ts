/** 0, then the sum after each count: where the entries of each list start. */
export function runningTotals(counts: readonly number[]): Uint32Array {
  const totals = new Uint32Array(counts.length + 1);
  for (const [i, count] of counts.entries()) totals[i + 1] = (totals[i] as number) + count;
  return totals;
}
