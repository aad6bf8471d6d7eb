/** FNV-1a over the UTF-16 units of a term; places it in the vocabulary's hash table. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  // The table's size is a power of two: the low bits must depend on all of the term.
  return (hash ^ (hash >>> 15)) >>> 0;
}
