import { SENTENCE_END } from '../../text/sentence-end.ts';
import type { OpenedSentence } from '../read/opened-sentence.ts';

/** Words of the longest line without a full stop that is taken for a heading rather than for a sentence that lost it. */
const LONGEST = 12;

/** Whether a text heads others rather than telling something itself: the title of its page, or a short line without an end. */
export function isHeading({ text, tokens }: OpenedSentence, title: string): boolean {
  return text === title || (tokens.length <= LONGEST && !SENTENCE_END.test(text));
}
