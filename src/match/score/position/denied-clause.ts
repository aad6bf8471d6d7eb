import type { ReadSentence } from '../../read/read-sentence.ts';

/** "Denied that …", "rejects reports that …", "denies bombing …": what comes after the verb can stand by itself. */
const CLAUSE = /^\W*(?:\w+\s+){0,3}?(?:that|\w+ing)\b/i;
/** Words that a clause has at least: fewer do not say what is denied. */
const LEAST_WORDS = 4;

/** What a sentence says that somebody denies, in the words of the sentence; null where it says nothing of the kind. */
export function deniedClause({ read: { text, cues } }: ReadSentence): string | null {
  const cue = cues.find(({ kind }) => kind === 'denial');
  if (!cue) return null;
  const clause = text.slice(cue.scope.start, cue.scope.end).trim();
  return CLAUSE.test(clause) && clause.split(/\s+/).length >= LEAST_WORDS ? clause : null;
}
