import { languageProfile } from '../../../text/language-profile.ts';
import { quotedSpans } from '../../../text/quoted-spans.ts';
import { tokenise } from '../../../text/tokenise.ts';
import type { ClaimIndex } from '../../index/claim-index.ts';
import { remember } from '../../index/remember.ts';

/** A wording word for word: what its terms alone do not tell. */
export interface ClaimWords {
  /** All its words in order, stop words too. */
  readonly words: readonly string[];
  /** Numbers of the terms that it quotes; empty where it quotes fewer than three words. */
  readonly quoted: ReadonlySet<number>;
}

/** Fewer quoted words are a name or a term of art, and no statement. */
const LEAST_QUOTED = 3;
/** Beyond so many wordings the memory is emptied. */
const REMEMBERED = 4096;

/** Creates a reader of wordings, word for word, that remembers those it has read; wordings in the order of the index. */
export function createClaimWordsReader(index: ClaimIndex, wordings: readonly string[]) {
  const profiles = index.languages().map(languageProfile);
  return remember((unit: number): ClaimWords => {
    const text = wordings[unit] as string;
    const tokens = tokenise(
      text,
      profiles[index.sections.unitLanguages[unit] as number] as (typeof profiles)[0],
    );
    const quotes = quotedSpans(text).map(({ start, end }) =>
      tokens.filter((token) => token.start >= start && token.end <= end),
    );
    const quoted = quotes.filter(({ length }) => length >= LEAST_QUOTED).flat();
    return {
      words: tokens.map(({ word }) => word),
      quoted: new Set(quoted.flatMap(({ stop, term }) => (stop ? [] : index.termSource.numberOf(term)))),
    };
  }, REMEMBERED);
}
