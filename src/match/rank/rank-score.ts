/** A score: a sum of named parts, each times its weight; parts without one do not count. */
export function rankScore<Part extends string>(
  features: Readonly<Record<Part, number>>,
  weights: Readonly<Partial<Record<Part, number>>>,
): number {
  let score = 0;
  for (const part of Object.keys(weights) as Part[]) score += (weights[part] ?? 0) * features[part];
  return score;
}
