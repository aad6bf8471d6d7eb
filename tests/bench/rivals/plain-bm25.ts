import { languageProfile } from '../../../src/text/language-profile.ts';
import { tokenise } from '../../../src/text/tokenise.ts';
import type { Rival } from './ranker.ts';

const K1 = 1.2;
const B = 0.75;

interface Posting {
  readonly claim: number;
  readonly times: number;
}

/** BM25 as the textbook writes it (Robertson and Zaragoza 2009), over our own words of statement and title. */
export const plainBm25: Rival = {
  name: 'plain BM25',
  build: (claims) => {
    const wordsOf = (text: string) =>
      tokenise(text, languageProfile('en')).flatMap(({ term, stop }) => (stop ? [] : [term]));
    const documents = claims.map(({ text, title }) => wordsOf(`${text}\n${title}`));
    const average = documents.reduce((sum, words) => sum + words.length, 0) / documents.length;
    const postings = invert(documents);
    return (text, top) => {
      const scores = new Map<number, number>();
      for (const word of new Set(wordsOf(text))) {
        const list = postings.get(word) ?? [];
        const rarity = Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5));
        for (const { claim, times } of list) {
          const length = 1 - B + (B * (documents[claim]?.length ?? 0)) / average;
          scores.set(claim, (scores.get(claim) ?? 0) + (rarity * times * (K1 + 1)) / (times + K1 * length));
        }
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1])
        .slice(0, top)
        .map(([claim]) => claims[claim]?.id ?? '');
    };
  },
};

function invert(documents: readonly (readonly string[])[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [claim, words] of documents.entries()) {
    for (const [word, { length }] of Map.groupBy(words, (word) => word)) {
      const list = postings.get(word);
      if (list) list.push({ claim, times: length });
      else postings.set(word, [{ claim, times: length }]);
    }
  }
  return postings;
}
