/** Solves A x = b for a positive definite A by Cholesky decomposition; only its lower half is read, and is overwritten. */
export function solveSymmetric(a: readonly Float64Array[], b: Float64Array): Float64Array {
  const at = (row: number, column: number): number => (a[row] as Float64Array)[column] as number;
  const size = b.length;
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let rest = at(i, j);
      for (let k = 0; k < j; k++) rest -= at(i, k) * at(j, k);
      (a[i] as Float64Array)[j] = i === j ? Math.sqrt(rest) : rest / at(j, j);
    }
  }
  const x = Float64Array.from(b);
  for (let j = 0; j < size; j++) {
    for (let k = 0; k < j; k++) x[j] = (x[j] as number) - at(j, k) * (x[k] as number);
    x[j] = (x[j] as number) / at(j, j);
  }
  for (let j = size - 1; j >= 0; j--) {
    for (let k = j + 1; k < size; k++) x[j] = (x[j] as number) - at(k, j) * (x[k] as number);
    x[j] = (x[j] as number) / at(j, j);
  }
  return x;
}
