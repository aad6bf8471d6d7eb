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

/** The terms of a text in order: names replaced by entities, stop words left out. */
export function linkTerms(read: ReadText, source: TermSource): LinkedTerm[] {
  const { tokens } = read;
  const search = prepareSearch(read.text, tokens, source);
  const capitals = findCapitals(tokens);
  const linked: LinkedTerm[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { start, end, term, stop } = tokens[at] as Token;
    const capital = capitals.has(at);
    const alias = findAlias(search, at);
    if (alias) {
      at += alias.tokens - 1;
      const last = tokens[at] as Token;
      // "Makes no difference" as a whole is denied by its second word.
      const polarity = read.polarityAt(last.start);
      linked.push({
        number: alias.entity,
        term: '',
        start,
        end: last.end,
        light: false,
        capital,
        polarity,
      });
    } else if (!stop) {
      const number = search.numbers[at] as number;
      const polarity = read.polarityAt(start);
      linked.push({ number, term, start, end, light: read.isLight({ start, end }), capital, polarity });
    }
  }
  return linked;
}

/** The entities that a text names, in order. */
export function findMentions(text: string, tokens: readonly Token[], source: TermSource): number[] {
  const search = prepareSearch(text, tokens, source);
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const alias = findAlias(search, at);
    if (!alias) continue;
    found.push(alias.entity);
    at += alias.tokens - 1;
  }
  return found;
}

function prepareSearch(text: string, tokens: readonly Token[], source: TermSource): AliasSearch {
  const numbers = tokens.map((token) => source.numberOf(token.term));
  return { ...source, text, tokens, numbers, allCapitals: isAllCapitals(tokens) };
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
