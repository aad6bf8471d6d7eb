import type { MarkView } from './popup-view.ts';

/** A marked sentence with all that it is about, surest first. */
export interface MarkedSentence<Mark extends MarkView = MarkView> {
  readonly sentence: string;
  readonly marks: readonly [Mark, ...Mark[]];
}

/** Puts the marks of one sentence, which follow each other, into one row. */
export function groupMarks<Mark extends MarkView>(marks: readonly Mark[]): readonly MarkedSentence<Mark>[] {
  const rows: MarkedSentence<Mark>[] = [];
  for (const mark of marks) {
    const last = rows.at(-1);
    if (last?.sentence === mark.sentence) rows[rows.length - 1] = { ...last, marks: [...last.marks, mark] };
    else rows.push({ sentence: mark.sentence, marks: [mark] });
  }
  return rows;
}
