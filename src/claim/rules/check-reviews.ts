import { isBefore } from '../partial-date.ts';
import type { DisputeRule } from './rule.ts';

/**
 * Two readers signed a dispute; the verifier did so after the author had written it, and looked every source up again,
 * which the ledger dates.
 */
export const checkReviews: DisputeRule = function* ({ dispute: { positions, reviews } }, context) {
  const written = latest('author');
  const verified = latest('verifier');
  if (written === undefined) {
    yield { path: ['reviews'], message: 'has no mark of the author: add {role: author, date: …}' };
  }
  if (verified === undefined && !context.areDrafts) {
    const message =
      'has no mark of a verifier: a second reader must look every source up again and add {role: verifier, date: …}';
    yield { path: ['reviews'], message };
  }
  if (written !== undefined && verified !== undefined && isBefore(verified, written)) {
    const message = `the author changed it on ${written}, after it was verified on ${verified}: verify it again`;
    yield { path: ['reviews'], message };
  }
  for (const [at, { sources }] of positions.entries()) {
    for (const [place, id] of sources.entries()) {
      const checked = context.claims.sources.get(id)?.source?.checked;
      if (verified === undefined || checked === undefined || !isBefore(checked, verified)) continue;
      const message = `${id} was last looked up on ${checked}, and the dispute verified on ${verified}: look it up again and date it`;
      yield { path: ['positions', at, 'sources', place], message };
    }
  }

  function latest(role: string): string | undefined {
    return reviews
      .filter((review) => review.role === role)
      .map(({ date }) => date)
      .sort()
      .at(-1);
  }
};
