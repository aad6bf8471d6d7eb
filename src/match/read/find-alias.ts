import type { Token } from '../../text/token.ts';
import type { AliasTable } from '../index/alias-table.ts';

/** What a search for names needs: the words, their term numbers, and the text for exactly spelt names. */
export interface AliasSearch {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Term number of each token, or -1. */
  readonly numbers: ArrayLike<number>;
  readonly aliases: AliasTable;
  /** In a headline of capitals, "IS" may be the verb: exactly spelt names are then not told apart. */
  readonly allCapitals: boolean;
  readonly textOf: (number: number) => string;
}

/** A name found: its entity, and how many tokens it spans. */
export interface FoundAlias {
  readonly entity: number;
  readonly tokens: number;
}

/** The longest name that begins at a token, or null. */
export function findAlias(search: AliasSearch, at: number): FoundAlias | null {
  const { aliasStarts, aliases } = search.aliases;
  const lead = search.numbers[at] as number;
  if (lead < 0 || lead >= aliasStarts.length - 1) return null;
  const end = aliasStarts[lead + 1] as number;
  for (let record = aliasStarts[lead] as number; record < end; ) {
    const more = aliases[record + 2] as number;
    if (continues(search, at, record) && isSpelt(search, at, record)) {
      return { entity: aliases[record] as number, tokens: more + 1 };
    }
    record += 3 + more;
  }
  return null;
}

function continues({ numbers, aliases: { aliases } }: AliasSearch, at: number, record: number): boolean {
  const more = aliases[record + 2] as number;
  if (at + more >= numbers.length) return false;
  for (let i = 1; i <= more; i++) if (numbers[at + i] !== aliases[record + 2 + i]) return false;
  return true;
}

function isSpelt(search: AliasSearch, at: number, record: number): boolean {
  const exact = search.aliases.aliases[record + 1] as number;
  if (exact === 0) return true;
  if (search.allCapitals) return false;
  const first = search.tokens[at] as Token;
  const last = search.tokens[at + (search.aliases.aliases[record + 2] as number)] as Token;
  return search.text.slice(first.start, last.end) === search.textOf(exact - 1);
}
