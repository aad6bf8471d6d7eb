import Fuse from 'fuse.js';
import type { Rival } from './ranker.ts';

/** Over all claims it takes seconds a query. */
export const fuse: Rival = {
  name: 'Fuse.js, token search',
  mostQueries: 4,
  build: (claims) => {
    const index = new Fuse(claims, {
      keys: ['text', 'title'],
      useTokenSearch: true,
      tokenMatch: 'any',
      ignoreLocation: true,
      includeScore: true,
    });
    return (text, top) => index.search(text, { limit: top }).map(({ item }) => item.id);
  },
};
