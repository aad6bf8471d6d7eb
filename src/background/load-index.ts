import type { ClaimIndex } from '../match/index/claim-index.ts';
import { IndexFormatError } from '../match/index/index-format-error.ts';
import { openIndex } from '../match/index/open-index.ts';
import { createMatcher, type Matcher } from '../match/matcher.ts';
import type { SenseOf } from '../match/score/position/position-probes.ts';
import { type ClaimSearch, createClaimSearch } from '../match/search/search-claims.ts';
import type { IndexProblem } from '../messages/protocol.ts';
import { IndexProblemError } from './index-problem-error.ts';

/** An index that was opened, with what answers from it. */
export interface LoadedIndex {
  readonly index: ClaimIndex;
  readonly matcher: Matcher;
  readonly search: ClaimSearch;
}

/** Reads and opens the index. Throws nothing but IndexProblemError. */
export async function loadIndex(
  readBytes: () => Promise<ArrayBuffer>,
  senseOf: SenseOf,
): Promise<LoadedIndex> {
  const bytes = await readBytes().catch((cause: unknown) => {
    throw problem('missing', cause);
  });
  try {
    const index = openIndex(bytes);
    return { index, matcher: createMatcher(index, senseOf), search: createClaimSearch(index) };
  } catch (cause) {
    throw problem(cause instanceof IndexFormatError ? cause.kind : 'corrupt', cause);
  }
}

function problem(kind: IndexProblem['kind'], cause: unknown): IndexProblemError {
  return new IndexProblemError({ kind }, { cause });
}
