const words = new Intl.Segmenter('en', { granularity: 'word' });

/** How well a text that was read covers the one that was to be read, by the words they share, each as often as it stands. */
export interface WordOverlap {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function wordOverlap(read: string, expected: string): WordOverlap {
  const readWords = countWords(read);
  const expectedWords = countWords(expected);
  let both = 0;
  for (const [word, count] of readWords) both += Math.min(count, expectedWords.get(word) ?? 0);
  const precision = both / Math.max(1, total(readWords));
  const recall = both / Math.max(1, total(expectedWords));
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { segment, isWordLike } of words.segment(text.normalize('NFKC'))) {
    if (!isWordLike) continue;
    const word = segment.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
