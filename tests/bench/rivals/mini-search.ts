import { stemmer } from '@orama/stemmers/english';
import MiniSearch from 'minisearch';
import type { Rival } from './ranker.ts';

function miniSearch(name: string, options: { readonly fuzzy?: number; readonly stems?: boolean }): Rival {
  return {
    name,
    build: (claims) => {
      const search = new MiniSearch({
        fields: ['text', 'title'],
        processTerm: (term) => (options.stems ? stemmer(term.toLowerCase()) : term.toLowerCase()),
        searchOptions: { fuzzy: options.fuzzy ?? false },
      });
      search.addAll(claims);
      return (text, top) =>
        search
          .search(text)
          .slice(0, top)
          .map(({ id }) => String(id));
    },
  };
}

export const miniSearchStemmed = miniSearch('MiniSearch, stems', { stems: true });
export const miniSearchFuzzy = miniSearch('MiniSearch, fuzzy', { fuzzy: 0.2 });
