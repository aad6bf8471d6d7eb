import { toRanges } from '../dom/to-ranges.ts';
import type { Match } from '../match/match.ts';
import type { PageMark, PageSettings } from '../messages/protocol.ts';
import type { PageSentence } from './page-sentence.ts';

/** A marked sentence: its place in the DOM and the matches that the reader wants to see. */
export interface SentenceMark {
  readonly sentence: PageSentence;
  /** In reading order, at least one. */
  readonly ranges: readonly Range[];
  /** Surest first, at least one; each with the key that `jumpToMark` takes. */
  readonly entries: readonly PageMark[];
}

/** What the reader's list of ignored matches calls a match. */
export function ignoreKey(sentence: string, { dispute, position }: Match): string {
  return `${dispute}/${position}/${sentence}`;
}

/** Marks for all sentences with a match that the reader did not ask to ignore, in reading order. */
export function createMarks(
  found: readonly { readonly sentence: PageSentence; readonly matches: readonly Match[] }[],
  { ignoredDisputes, ignoredMatches }: Pick<PageSettings, 'ignoredDisputes' | 'ignoredMatches'>,
): readonly SentenceMark[] {
  const seen = new Map<string, number>();
  const marks: SentenceMark[] = [];
  for (const { sentence, matches } of found) {
    const wanted = matches.filter(
      (match) =>
        !ignoredDisputes.includes(match.dispute) && !ignoredMatches.includes(ignoreKey(sentence.text, match)),
    );
    const ranges = wanted.length === 0 ? [] : toRanges(sentence.block, sentence.span);
    if (ranges.length === 0) continue;
    const entries = wanted.map((match) => ({
      key: numbered(ignoreKey(sentence.text, match), seen),
      sentence: sentence.text,
      match,
    }));
    marks.push({ sentence, ranges, entries });
  }
  return marks;
}

/** The same sentence may stand on a page twice; from the second on, its keys carry a number. */
function numbered(key: string, seen: Map<string, number>): string {
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count === 1 ? key : `${key} (${count})`;
}
