/**
 * The least time of one run of each of some works, in milliseconds. The works take turns, so that what else the machine
 * does falls on all of them alike, and the least of many turns is what it did least in.
 */
export function fastest(turns: number, works: readonly (() => void)[]): number[] {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < turns; turn++) {
    for (const [i, work] of works.entries()) {
      const started = performance.now();
      work();
      least[i] = Math.min(least[i] as number, performance.now() - started);
    }
  }
  return least;
}
