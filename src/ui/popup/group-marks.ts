import type { MarkView } from './popup-view.ts';

/** A marked sentence with all that it is about, surest first. */
export interface MarkedSentence {
  readonly sentence: string;
  readonly marks: readonly [MarkView, ...MarkView[]];
}

/** Puts the marks of one sentence, which follow each other, into one row. */
export function groupMarks(marks: readonly MarkView[]): readonly MarkedSentence[] {
  const rows: MarkedSentence[] = [];
  for (const mark of marks) {
    const last = rows.at(-1);
    if (last?.sentence === mark.sentence) rows[rows.length - 1] = { ...last, marks: [...last.marks, mark] };
    else rows.push({ sentence: mark.sentence, marks: [mark] });
  }
  return rows;
}
