import type { Cue } from '../../../text/cue.ts';
import type { ReadSentence } from '../../read/read-sentence.ts';

/** "(Denied) that …", "(rejects) reports that …", "(denies) bombing …", "The claim that … (is false)": it can stand by itself. */
const CLAUSE = /^\W*(?:\w+\s+){0,4}?(?:that|\w+ing)\b/i;
/** Words that a clause has at least: fewer do not say what is denied. */
const LEAST_WORDS: Readonly<Partial<Record<Cue['kind'], number>>> = { denial: 4, refutation: 3 };

/**
 * What a sentence says that somebody denies, or that is not so, in the words of the sentence; null where it says nothing of the
 * kind, or denies the denial.
 */
export function deniedClause({ read: { text, cues, polarityAt } }: ReadSentence): string | null {
  for (const cue of cues) {
    const least = LEAST_WORDS[cue.kind];
    if (least === undefined) continue;
    const clause = text.slice(cue.scope.start, cue.scope.end).trim();
    // "No evidence that", "the myth that" and "falsely" have what is not so right behind them; "a hoax" says only what a thing is.
    const isOpen = cue.kind === 'denial' || cue.scope.start < cue.start;
    if (isOpen && !CLAUSE.test(clause)) continue;
    if (clause.split(/\s+/).length < least) continue;
    if (polarityAt(cue.scope.start) < 0) return clause;
  }
  return null;
}
