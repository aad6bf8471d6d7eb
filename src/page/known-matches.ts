import type { Match } from '../match/match.ts';
import type { PageSentence } from './page-sentence.ts';

/** What the background said of sentences, so that nothing is asked twice while the page stays the same article. */
export interface KnownMatches {
  /** Starts afresh when the sentences now stand under another title: context counts. */
  useContext(title: string): void;
  /** Positions of the sentences that were not asked about yet. */
  unknown(sentences: readonly PageSentence[]): number[];
  /** The sentences that are known to match, in reading order. */
  among(sentences: readonly PageSentence[]): { sentence: PageSentence; matches: readonly Match[] }[];
  /** Takes in matches by their sentence's position. */
  add(sentences: readonly PageSentence[], matches: ReadonlyMap<number, readonly Match[]>): void;
}

/** A page that changes for days must not fill memory; more than two pages of the longest kind. */
const MOST_KNOWN = 50_000;

export function createKnownMatches(): KnownMatches {
  let context: string | null = null;
  const known = new Map<string, readonly Match[]>();
  return {
    useContext(title) {
      if (title !== context || known.size > MOST_KNOWN) known.clear();
      context = title;
    },
    unknown: (sentences) => sentences.flatMap(({ key }, at) => (known.has(key) ? [] : [at])),
    among: (sentences) =>
      sentences.flatMap((sentence) => {
        const matches = known.get(sentence.key) ?? [];
        return matches.length === 0 ? [] : [{ sentence, matches }];
      }),
    add(sentences, matches) {
      for (const [at, found] of matches) {
        const key = sentences[at]?.key;
        if (key !== undefined) known.set(key, found);
      }
    },
  };
}
