import { foldWord } from './fold-word.ts';
import type { Token } from './token.ts';

/** A phrase found at a token: what it stands for, and how many tokens it takes. */
export interface PhraseHit<Meaning> {
  readonly meaning: Meaning;
  readonly length: number;
}

/** Finds phrases of a closed list; the longest wins. */
export interface PhraseTable<Meaning> {
  /** The longest phrase that starts at token `index`, or null. */
  at(tokens: readonly Token[], index: number): PhraseHit<Meaning> | null;
  /** The longest phrase that ends just before token `index`, or null. */
  before(tokens: readonly Token[], index: number): PhraseHit<Meaning> | null;
}

interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

const LONGEST_GAP = 3;
const KEY_LENGTH = 2;
/** Words of which it is remembered what they start; beyond so many the memory is emptied. */
const REMEMBERED = 10_000;
const NONE: readonly [] = [];

function matchesWord(pattern: string, word: string): boolean {
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith('*')) return word.length > pattern.length && word.endsWith(pattern.slice(1));
  return pattern === word;
}

/** Number of tokens that the words take from `index` on; 0 when they do not match. `~` stands for up to three tokens. */
function lengthAt(words: readonly string[], tokens: readonly Token[], index: number): number {
  let at = index;
  for (let position = 0; position < words.length; position++) {
    const pattern = words[position] as string;
    if (pattern === '~') {
      const rest = words.slice(position + 1);
      for (let skipped = 0; skipped <= LONGEST_GAP; skipped++) {
        const length = lengthAt(rest, tokens, at + skipped);
        if (length > 0) return at + skipped + length - index;
      }
      return 0;
    }
    const token = tokens[at];
    if (!token || !matchesWord(pattern, token.word)) return 0;
    at++;
  }
  return at - index;
}

/** Phrases may start alike, so they are kept by their first letters; those that start with any letters are tried always. */
function keyOf(word: string): string {
  return word.startsWith('*') ? '' : word.replace('*', '').slice(0, KEY_LENGTH);
}

/**
 * Creates a table from phrases parted by "|", grouped by what they stand for. A word may end or begin with "*" (any
 * ending, any beginning); "~" stands for up to three words.
 */
export function createPhraseTable<Meaning>(
  groups: Iterable<readonly [phrases: string, meaning: Meaning]>,
): PhraseTable<Meaning> {
  const byKey = new Map<string, Phrase<Meaning>[]>();
  const byWord = new Map<string, readonly Phrase<Meaning>[]>();
  let longest = 0;
  for (const [phrases, meaning] of groups) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.trim().split(/\s+/).map(foldPattern);
      if (words[0] === '') continue;
      const key = keyOf(words[0] as string);
      byKey.set(key, [...(byKey.get(key) ?? []), { words, meaning }]);
      longest = Math.max(longest, words.length);
    }
  }

  function longestOf(phrases: readonly Phrase<Meaning>[], tokens: readonly Token[], index: number) {
    let best: PhraseHit<Meaning> | null = null;
    for (const { words, meaning } of phrases) {
      const length = lengthAt(words, tokens, index);
      if (length > (best?.length ?? 0)) best = { meaning, length };
    }
    return best;
  }

  /** The phrases that may start with a word; most words start none, which is remembered. */
  function startingWith(word: string): readonly Phrase<Meaning>[] {
    const known = byWord.get(word);
    if (known) return known;
    const alike = [...(byKey.get(word.slice(0, KEY_LENGTH)) ?? []), ...(byKey.get('') ?? [])];
    const starting = alike.filter(({ words: [first = ''] }) => first === '~' || matchesWord(first, word));
    if (byWord.size >= REMEMBERED) byWord.clear();
    byWord.set(word, starting.length === 0 ? NONE : starting);
    return starting;
  }

  function at(tokens: readonly Token[], index: number): PhraseHit<Meaning> | null {
    const word = tokens[index]?.word;
    if (word === undefined) return null;
    const phrases = startingWith(word);
    return phrases.length === 0 ? null : longestOf(phrases, tokens, index);
  }

  function before(tokens: readonly Token[], index: number): PhraseHit<Meaning> | null {
    for (let length = Math.min(longest, index); length > 0; length--) {
      const found = at(tokens, index - length);
      if (found?.length === length) return found;
    }
    return null;
  }

  return { at, before };
}

function foldPattern(word: string): string {
  return word === '~' ? word : foldWord(word);
}
