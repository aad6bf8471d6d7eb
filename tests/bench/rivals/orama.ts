import { create, insertMultiple, search } from '@orama/orama';
import type { Rival } from './ranker.ts';

/** Any word of the query will do (`threshold`), with English stems. */
export const orama: Rival = {
  name: 'Orama',
  build: async (claims) => {
    const database = create({
      schema: { id: 'string', text: 'string', title: 'string' },
      components: { tokenizer: { language: 'english', stemming: true } },
    });
    await insertMultiple(database, [...claims], 1000);
    return async (term, limit) => {
      const { hits } = await search(database, { term, limit, threshold: 1, properties: ['text', 'title'] });
      return hits.map(({ document }) => document.id);
    };
  },
};
