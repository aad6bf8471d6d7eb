import FlexSearch from 'flexsearch';
import type { Rival } from './ranker.ts';

/** Queries are whole sentences, so a claim need not hold all of their words (`suggest`). */
export const flexSearch: Rival = {
  name: 'FlexSearch',
  build: (claims) => {
    const index = new FlexSearch.Index({ tokenize: 'strict', encoder: FlexSearch.Charset.LatinBalance });
    for (const [i, { text, title }] of claims.entries()) index.add(i, `${text} ${title}`);
    return (text, top) =>
      index.search(text, { limit: top, suggest: true }).map((i) => claims[Number(i)]?.id ?? '');
  },
};
