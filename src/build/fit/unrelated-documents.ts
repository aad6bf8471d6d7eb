import { readUnrelated, type UnrelatedText } from '../eval/read-bench.ts';
import { foldOf } from './fold-of.ts';

/** What old news and speeches are used for, by fold: what taught must not count what was learned. */
const folds = { nothing: [0], mentions: [1], weights: [2], counting: [3, 4] } as const;

/** The sentences of the documents that serve one use. */
export function unrelatedFor(use: keyof typeof folds): UnrelatedText[] {
  return readUnrelated().filter(({ id }) => {
    const fold = foldOf(id.split('#')[0] ?? id);
    return folds[use].some((own) => own === fold);
  });
}
