/** A score: a sum of named parts, each times its weight. */
export function rankScore<Part extends string>(
  features: Readonly<Record<Part, number>>,
  weights: Readonly<Record<Part, number>>,
): number {
  let score = 0;
  for (const part of Object.keys(weights) as Part[]) score += weights[part] * features[part];
  return score;
}
