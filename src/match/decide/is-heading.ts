import type { OpenedSentence } from '../read/opened-sentence.ts';

const SENTENCE_END = /[.!?\u2026\u061f\u06d4\u0964\u3002\uff01\uff1f]["'\u2019\u201d\u00bb)\]]*\s*$/;
/** Words of the longest line without a full stop that is taken for a heading rather than for a sentence that lost it. */
const LONGEST = 12;

/** Whether a text heads others rather than telling something itself: the title of its page, or a short line without an end. */
export function isHeading({ text, tokens }: OpenedSentence, title: string): boolean {
  return text === title || (tokens.length <= LONGEST && !SENTENCE_END.test(text));
}
