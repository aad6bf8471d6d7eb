import type { DisputeRule } from './rule.ts';
import { isNearDuplicate, wordsAndPairs } from './similar-wording.ts';

/** No two disputes ask almost the same; the toll of another year or day is another question. */
export const checkTitle: DisputeRule = function* ({ file, dispute: { id, title } }, { claims }) {
  const parts = wordsAndPairs(title);
  // Said once of each pair, at the file that comes later; of one with the same id more is wrong.
  for (const other of claims.disputes) {
    if (other.file >= file || other.dispute.id === id) continue;
    if (figuresIn(other.dispute.title) !== figuresIn(title)) continue;
    if (!isNearDuplicate(wordsAndPairs(other.dispute.title), parts)) continue;
    const message = `asks almost the same as ${other.file} (“${other.dispute.title}”): merge them, or say what differs`;
    yield { path: ['title'], message };
  }
};

function figuresIn(title: string): string {
  return (title.match(/\d+/g) ?? []).join(' ');
}
