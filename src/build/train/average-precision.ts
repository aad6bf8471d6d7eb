/** Average precision of the first five of a ranking: 1 where the right ones stand first. */
export function averagePrecision(ranked: readonly number[], right: ReadonlySet<number>): number {
  let met = 0;
  let sum = 0;
  for (const [i, claim] of ranked.slice(0, 5).entries()) {
    if (right.has(claim)) sum += ++met / (i + 1);
  }
  return sum / Math.min(5, right.size);
}
