import { isShown } from '../dom/is-shown.ts';
import { findMarkAt } from './find-mark-at.ts';
import type { Highlighter } from './highlighter.ts';
import { schemeOf } from './page-scheme.ts';
import type { SentenceMark } from './sentence-mark.ts';

/** The marks that are on the page now. */
export interface MarkBoard {
  /** Those that the page's style sheets do not hide, in reading order. */
  marks(): readonly SentenceMark[];
  /** Whether there is none, a hidden one either. */
  isEmpty(): boolean;
  show(marks: readonly SentenceMark[]): void;
  /** The mark that holds the match with this key, and which of its matches that is. */
  find(key: string): { mark: SentenceMark; index: number } | null;
  /** The mark under a point of the view. */
  at(point: { x: number; y: number }): SentenceMark | null;
  /** The mark that the keyboard stands on. */
  current(): SentenceMark | null;
  /** Moves the keyboard to a mark, or away from all. */
  setCurrent(mark: SentenceMark | null): void;
}

/** Hidden marks are painted like the others, so that they are there when the page unfolds them, but nobody can go to them. */
function isInSight({ ranges }: SentenceMark): boolean {
  const element = ranges[0]?.startContainer.parentElement ?? null;
  return element === null || isShown(element);
}

export function createMarkBoard(document: Document, highlighter: Highlighter): MarkBoard {
  let marks: readonly SentenceMark[] = [];
  let currentKey: string | null = null;
  const keyOf = (mark: SentenceMark): string | undefined => mark.entries[0]?.key;
  const current = (): SentenceMark | null => marks.find((mark) => keyOf(mark) === currentKey) ?? null;

  const paint = (): void => {
    highlighter.paint(
      marks.flatMap((mark) => {
        const { ranges, sentence, entries } = mark;
        const scheme = schemeOf(sentence.block.element);
        const relation = entries[0]?.match.relation ?? 'states';
        const kinds = keyOf(mark) === currentKey ? [relation, 'current' as const] : [relation];
        return kinds.flatMap((kind) =>
          ranges.map((range) => ({ range, style: `${kind}-on-${scheme}` as const })),
        );
      }),
    );
  };

  return {
    marks: () => marks.filter(isInSight),
    isEmpty: () => marks.length === 0,
    show(next) {
      marks = next;
      paint();
    },
    find(key) {
      for (const mark of marks) {
        const index = mark.entries.findIndex((entry) => entry.key === key);
        if (index >= 0) return { mark, index };
      }
      return null;
    },
    at: (point) => findMarkAt(document, marks, point),
    current,
    setCurrent(mark) {
      currentKey = mark === null ? null : (keyOf(mark) ?? null);
      paint();
    },
  };
}
