/** Groups of letters by hash: how often each stands in a text. */
export type LetterGroups = ReadonlyMap<number, number>;

const LENGTH = 4;
const BITS = 18;
/** Number of different hashes. */
export const GROUP_HASHES = 1 << BITS;

/** Groups of four letters of a text, words told apart by one space; they meet where words are inflected or misspelt. */
export function letterGroups(words: readonly string[]): LetterGroups {
  const text = ` ${words.join(' ')} `;
  const groups = new Map<number, number>();
  for (let end = LENGTH; end <= text.length; end++) {
    let hash = 0x811c9dc5;
    for (let i = end - LENGTH; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const group = (hash ^ (hash >>> BITS)) & (GROUP_HASHES - 1);
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return groups;
}
