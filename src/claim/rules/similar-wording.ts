/** The words of a text as they are compared: in small letters, without signs around them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*%?/gu) ?? [];
}

/** The words of a text and its pairs of neighbours. */
export function wordsAndPairs(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)]);
}

/**
 * Share of words and word pairs in common from which two texts say no more than one: one word changed in
 * the middle of nine or more.
 */
const NEAR_DUPLICATE = 0.7;

/** Whether two texts, as words and pairs, say almost the same; by Jaccard's index. */
export function isNearDuplicate(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = [...a].filter((part) => b.has(part)).length;
  return common / (a.size + b.size - common) >= NEAR_DUPLICATE;
}
