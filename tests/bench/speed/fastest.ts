/**
 * The least time of one run of each of some works, in milliseconds. The works take turns, so that what else the machine
 * does falls on all of them alike, and the least of many turns is what it did least in.
 */
export function fastest(turns: number, works: readonly (() => void)[]): number[] {
  return fastestByPart(
    turns,
    [null],
    works.map((work) => () => work()),
  );
}

/**
 * The same for works that are done part by part, a part by all works before the next: the least times of the parts, added
 * up. A part takes a few milliseconds, in which a busy machine often does nothing else; the whole seldom finds it so.
 */
export function fastestByPart<Part>(
  turns: number,
  parts: readonly Part[],
  works: readonly ((part: Part) => void)[],
): number[] {
  const least = works.map(() => parts.map(() => Number.POSITIVE_INFINITY));
  for (let turn = 0; turn < turns; turn++) {
    for (const [at, part] of parts.entries()) {
      for (const [i, work] of works.entries()) {
        const started = performance.now();
        work(part);
        const times = least[i] as number[];
        times[at] = Math.min(times[at] as number, performance.now() - started);
      }
    }
  }
  return least.map((times) => times.reduce((sum, time) => sum + time, 0));
}
