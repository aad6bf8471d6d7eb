import type { PageText, ReadBlock } from '../dom/page-text.ts';
import type { MatchedBlocks } from '../match/page-batch.ts';
import type { BatchPace } from './batch-pace.ts';
import { firstInView } from './first-in-view.ts';
import type { KnownMatches } from './known-matches.ts';
import type { PagePorts } from './page-ports.ts';
import { type PlannedBatch, takeBatch } from './plan-batches.ts';

/** Characters; a shorter text is answered about before the reader has scrolled anywhere. */
const LONG = 60_000;

interface AskOptions {
  readonly ports: Pick<PagePorts, 'matchBlocks'>;
  readonly known: KnownMatches;
  readonly pace: BatchPace;
  /** Positions of the blocks to ask about, in reading order. */
  readonly wanted: readonly number[];
  readonly signal: AbortSignal;
}

/** What came of one batch. */
interface Answer {
  /** Whether anything in it matched. */
  readonly isNews: boolean;
  /** Positions of the blocks that are still to be asked about, in reading order. */
  readonly left: readonly number[];
}

/**
 * Asks the background about blocks of a page, one batch under way at a time, and takes in what it says; those in view come first.
 * It ends before all is asked where the page had its share.
 */
export async function* askInBatches(
  { title, lead, language, blocks }: Pick<PageText, 'title' | 'lead' | 'language' | 'blocks'>,
  { ports, known, pace, wanted, signal }: AskOptions,
): AsyncGenerator<Answer, void, undefined> {
  for (let left = wanted; left.length > 0; ) {
    const rest = pace.rest();
    if (rest === Number.POSITIVE_INFINITY) return;
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    signal.throwIfAborted();
    const length = pace.length();
    // Asking where the reader is forces a layout, so it is asked only where the answer changes much.
    const isLong = lengthOf(left.map((at) => blocks[at] as ReadBlock)) > (left === wanted ? LONG : length);
    const next = takeBatch(blocks, { wanted: left, first: isLong ? firstInView(blocks) : 0, length });
    const started = performance.now();
    const reply = await ports.matchBlocks({ title, lead, language, runs: next.batch.runs });
    pace.note(lengthOf(next.batch.blocks.flat()), performance.now() - started);
    left = next.left;
    yield { isNews: learn(known, next.batch, reply), left };
  }
}

/** Takes in what the background said of a batch; returns whether anything in it matched. */
function learn(known: KnownMatches, { blocks }: PlannedBatch, reply: MatchedBlocks): boolean {
  let isNews = false;
  for (const [run, matched] of reply.entries()) {
    for (const [at, block] of matched.entries()) {
      known.add(blocks[run]?.[at] as ReadBlock, block);
      isNews ||= block.matched.length > 0;
    }
  }
  return isNews;
}

function lengthOf(blocks: readonly ReadBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
