/** How much a term that stands in so many of an index's units tells them apart: from 0.7, for one in all of them, upwards. */
export function rarity(frequency: number, units: number): number {
  return Math.log(1 + units / Math.max(1, frequency));
}
