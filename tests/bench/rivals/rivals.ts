import { counterclaimByWords, counterclaimWithMeaning } from './counterclaim.ts';
import { flexSearch } from './flex-search.ts';
import { fuse } from './fuse.ts';
import { miniSearchFuzzy, miniSearchStemmed } from './mini-search.ts';
import { orama } from './orama.ts';
import { plainBm25 } from './plain-bm25.ts';
import type { Rival } from './ranker.ts';

/** The libraries that a project like this would otherwise use, and itself first. */
export const rivals: readonly Rival[] = [
  counterclaimWithMeaning,
  counterclaimByWords,
  plainBm25,
  miniSearchStemmed,
  miniSearchFuzzy,
  flexSearch,
  orama,
  fuse,
];
