import type { Token } from '../../text/token.ts';
import { type AliasSearch, findAlias } from '../read/find-alias.ts';
import type { ReadText } from '../read/read-text.ts';
import type { AliasTable } from './alias-table.ts';

/** A word of a text that carries meaning, or a name that was replaced by its entity. */
export interface LinkedTerm {
  /** Term number, or -1 when the index does not know the word. */
  readonly number: number;
  /** As the index stores a word; empty for a name. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** Figures and words that only say how to read the rest ("denied", "according to"): found by, not scored by. Never a name. */
  readonly light: boolean;
  /** Written with a capital inside a sentence: a name, whether or not the index knows it. */
  readonly capital: boolean;
  /** -1 where an odd number of denials governs the word. */
  readonly polarity: 1 | -1;
}

/** Where words and names are looked up. */
export interface TermSource {
  readonly numberOf: (term: string) => number;
  readonly aliases: AliasTable;
  readonly textOf: (number: number) => string;
}

/** A term found in a text: a name, or a word that is no stop word. */
export interface FoundTerm {
  /** Term number, or -1 when the index does not know the word. */
  readonly number: number;
  /** Places of its first and its last token. */
  readonly first: number;
  readonly last: number;
  readonly isName: boolean;
}

/** A text whose words have been looked up, which is the dearest part of finding its names. */
export function lookUpWords(text: string, tokens: readonly Token[], source: TermSource): AliasSearch {
  const { numberOf, aliases, textOf } = source;
  const numbers: number[] = [];
  for (const { term } of tokens) numbers.push(numberOf(term));
  return { text, tokens, numbers, aliases, textOf, allCapitals: isAllCapitals(tokens) };
}

/** The terms of a text in order, without how the text means them. */
export function findTerms(search: AliasSearch): FoundTerm[] {
  const { tokens, numbers } = search;
  const found: FoundTerm[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const alias = findAlias(search, first);
    if (alias) {
      const last = first + alias.tokens - 1;
      found.push({ number: alias.entity, first, last, isName: true });
      first = last;
    } else if (!(tokens[first] as Token).stop) {
      found.push({ number: numbers[first] as number, first, last: first, isName: false });
    }
  }
  return found;
}

/** The entities that a text names, in order. */
export function findMentions(search: AliasSearch): number[] {
  const mentions: number[] = [];
  for (let at = 0; at < search.tokens.length; at++) {
    const alias = findAlias(search, at);
    if (!alias) continue;
    mentions.push(alias.entity);
    at += alias.tokens - 1;
  }
  return mentions;
}

/** The terms of a text in order: names replaced by entities, stop words left out. */
export function linkTerms(read: ReadText, source: TermSource): LinkedTerm[] {
  const { tokens } = read;
  const capitals = findCapitals(tokens);
  return findTerms(lookUpWords(read.text, tokens, source)).map(({ number, first, last, isName }) => {
    const { start, term } = tokens[first] as Token;
    const { end, start: lastStart } = tokens[last] as Token;
    return {
      number,
      term: isName ? '' : term,
      start,
      end,
      light: !isName && read.isLight({ start, end }),
      capital: capitals.has(first),
      // "Makes no difference" as a whole is denied by its second word.
      polarity: read.polarityAt(lastStart),
    };
  });
}

/** Places of capitalised words, but for the first; none in a headline that capitalises everything. */
function findCapitals(tokens: readonly Token[]): Set<number> {
  const spoken = tokens.map((token, at) => ({ token, at })).filter(({ token }) => !token.stop);
  const capitals = spoken.filter(
    ({ token, at }) => at > 0 && token.letterCase !== 'lower' && token.letterCase !== 'none',
  );
  return new Set(capitals.length * 2 > spoken.length ? [] : capitals.map(({ at }) => at));
}

function isAllCapitals(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 2 && tokens.every((token) => token.letterCase === 'upper' || token.letterCase === 'none')
  );
}
