import type { DisputeId } from '../../claim/dispute.ts';
import { editsAllowed, withinEdits } from '../../text/edit-distance.ts';
import { foldedWords } from './folded-words.ts';
import type { ListedDispute } from './listed-dispute.ts';

/** What a word is worth by where it stands: in the question, in what is claimed, in another wording or a name. */
const WORTH = [4, 2, 1] as const;
/** Of a word that only begins with what was typed, or that was meant to be typed. */
const BEGUN = 0.7;

/** Finds disputes by typed words; a site of some hundred disputes needs no index. */
export function createWordSearch(listed: readonly ListedDispute[]): (text: string) => DisputeId[] {
  const fields = listed.map(({ words }) => words.map((text) => text.split(' ')));
  const vocabulary = new Set(fields.flat(2));

  return (text) => {
    const typed = [...new Set(foldedWords(text))].map(meant);
    const found = listed.map(({ summary }, at) => {
      const worths = typed.map((word) => worthOf(word, fields[at] ?? []));
      return { id: summary.id, met: worths.filter(Boolean).length, worth: worths.reduce((a, b) => a + b, 0) };
    });
    const most = Math.max(1, ...found.map(({ met }) => met));
    return found
      .filter(({ met }) => met === most)
      .sort((a, b) => b.worth - a.worth)
      .map(({ id }) => id);
  };

  /** The word itself where something begins with it, else the known word that is fewest typing errors away. */
  function meant(word: string): string {
    const most = editsAllowed(word.length);
    let best: { word: string; edits: number } = { word, edits: most + 1 };
    for (const known of vocabulary) {
      if (known.startsWith(word)) return word;
      const edits = withinEdits(word, known, most);
      if (edits !== null && edits < best.edits) best = { word: known, edits };
    }
    return best.word;
  }
}

function worthOf(word: string, fields: readonly (readonly string[])[]): number {
  return Math.max(
    ...fields.map((words, at) => {
      const worth = WORTH[at] ?? 0;
      if (words.includes(word)) return worth;
      return words.some((known) => known.startsWith(word)) ? worth * BEGUN : 0;
    }),
  );
}
