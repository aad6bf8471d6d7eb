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

/** What is known of the blocks of one reading, now and as more is said of them. */
export interface KnownBlocks {
  /** Positions of the blocks that were not asked about before; of those that say the same, the first. */
  readonly unknown: readonly number[];
  /** The sentences that are known to match, in reading order. */
  found(): readonly MatchedSentence[];
  /** How many sentences the blocks have, as far as they are known. */
  count(): number;
}

/** What the background said of blocks, so that nothing is asked twice while the page stays the same article. */
export interface KnownMatches {
  /** Starts afresh when the blocks now stand under another title: context counts. */
  useContext(title: string): void;
  /** What is known of the blocks of one reading. */
  of(blocks: readonly ReadBlock[]): KnownBlocks;
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
    of: (blocks) => lookUp(known, blocks),
    add: ({ text }, block) => void known.set(text, block),
    clear: () => known.clear(),
  };
}

/** Looks every block up once: a page may have thousands, and is asked about them several times while it is read. */
function lookUp(known: ReadonlyMap<string, MatchedBlock>, blocks: readonly ReadBlock[]): KnownBlocks {
  const hits: { readonly at: number; readonly block: ReadBlock; readonly answer: MatchedBlock }[] = [];
  const firsts = new Map<string, number>();
  let sentences = 0;
  const look = (at: number): boolean => {
    const block = blocks[at] as ReadBlock;
    const answer = known.get(block.text);
    if (answer === undefined) return false;
    sentences += answer.sentences;
    if (answer.matched.length > 0) hits.push({ at, block, answer });
    return true;
  };
  let missing: readonly number[] = [...blocks.keys()].filter((at) => !look(at));
  for (const at of missing) {
    const { text } = blocks[at] as ReadBlock;
    if (!firsts.has(text)) firsts.set(text, at);
  }
  const lookAgain = (): void => {
    missing = missing.filter((at) => !look(at));
  };
  return {
    unknown: [...firsts.values()],
    found() {
      lookAgain();
      hits.sort((a, b) => a.at - b.at);
      return hits.flatMap(({ block, answer }) =>
        answer.matched.map(({ span, matches }) => ({
          sentence: { block, span, text: block.text.slice(span.start, span.end) },
          matches,
        })),
      );
    },
    count() {
      lookAgain();
      return sentences;
    },
  };
}
