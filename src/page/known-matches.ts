import type { ReadBlock } from '../dom/page-text.ts';
import type { Match } from '../match/match.ts';
import type { MatchedBlock } from '../match/page-batch.ts';
import type { PageSentence } from './page-sentence.ts';

/** A sentence with what the background said of it. */
export interface MatchedSentence {
  readonly sentence: PageSentence;
  /** At least one, surest first. */
  readonly matches: readonly Match[];
}

/** What the background said of blocks, so that nothing is asked twice while the page stays the same article. */
export interface KnownMatches {
  /** Starts afresh when the blocks now stand under another title: context counts. */
  useContext(title: string): void;
  /** Positions of the blocks that were not asked about yet; of those that say the same, the first. */
  unknown(blocks: readonly ReadBlock[]): number[];
  /** The sentences that are known to match, in reading order. */
  among(blocks: readonly ReadBlock[]): readonly MatchedSentence[];
  /** How many sentences the blocks have, as far as they are known. */
  count(blocks: readonly ReadBlock[]): number;
  add(block: ReadBlock, known: MatchedBlock): void;
  /** Forgets everything. */
  clear(): void;
}

/** A page that changes for days must not fill memory; more than two pages of the longest kind. */
const MOST_KNOWN = 20_000;

/**
 * A block is known by its text. What stands before it does not count, or whatever a live blog puts above an entry would have
 * it sent again.
 */
export function createKnownMatches(): KnownMatches {
  let context: string | null = null;
  const known = new Map<string, MatchedBlock>();
  return {
    useContext(title) {
      if (title !== context || known.size > MOST_KNOWN) known.clear();
      context = title;
    },
    unknown(blocks) {
      const asked = new Set<string>();
      return blocks.flatMap(({ text }, at) => {
        if (known.has(text) || asked.has(text)) return [];
        asked.add(text);
        return [at];
      });
    },
    among: (blocks) =>
      blocks.flatMap((block) =>
        (known.get(block.text)?.matched ?? []).map(({ span, matches }) => ({
          sentence: { block, span, text: block.text.slice(span.start, span.end) },
          matches,
        })),
      ),
    count: (blocks) => blocks.reduce((sum, { text }) => sum + (known.get(text)?.sentences ?? 0), 0),
    add: ({ text }, block) => void known.set(text, block),
    clear: () => known.clear(),
  };
}
