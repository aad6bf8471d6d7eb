import type { PageVerdict } from './page-verdict.ts';

/** A verdict as markup states it, not yet tidied, with the address that it says it stands at. */
export interface ClaimReview extends PageVerdict {
  readonly url: string | null;
}
