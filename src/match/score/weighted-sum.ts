/** A sum of named parts, each times its weight, on top of `start`; parts without a weight do not count. */
export function weightedSum<Part extends string>(
  features: Readonly<Record<Part, number>>,
  weights: Readonly<Partial<Record<Part, number>>>,
  start = 0,
): number {
  let sum = start;
  // Without a list of the parts, which would be made anew for every sum.
  for (const part in weights) sum += (weights[part] ?? 0) * features[part];
  return sum;
}
