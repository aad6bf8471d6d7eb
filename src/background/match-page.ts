import type { MatchOptions } from '../match/match.ts';
import type { MatchedBlocks, PageBatch } from '../match/page-batch.ts';
import { splitBlocks } from '../match/split-blocks.ts';
import type { IndexService } from './index-service.ts';

/** Splits the blocks that a page has sent into sentences and matches those. */
export async function matchPage(
  index: Pick<IndexService, 'matchBatch'>,
  blocks: PageBatch,
  options: Promise<MatchOptions>,
): Promise<MatchedBlocks> {
  const { batch, join } = splitBlocks(blocks);
  return join(await index.matchBatch(batch, await options));
}
