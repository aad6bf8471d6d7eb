import { isBefore } from '../partial-date.ts';
import type { DisputeRule } from './rule.ts';

/** Two readers signed a dispute, and the verifier did so after the author had written it. */
export const checkReviews: DisputeRule = function* ({ dispute: { reviews } }, { areDrafts }) {
  const written = latest('author');
  const verified = latest('verifier');
  if (written === undefined) {
    yield { path: ['reviews'], message: 'has no mark of the author: add {role: author, date: …}' };
  }
  if (verified === undefined && !areDrafts) {
    const message =
      'has no mark of a verifier: a second reader must look every source up again and add {role: verifier, date: …}';
    yield { path: ['reviews'], message };
  }
  if (written !== undefined && verified !== undefined && isBefore(verified, written)) {
    const message = `the author changed it on ${written}, after it was verified on ${verified}: verify it again`;
    yield { path: ['reviews'], message };
  }

  function latest(role: string): string | undefined {
    return reviews
      .filter((review) => review.role === role)
      .map(({ date }) => date)
      .sort()
      .at(-1);
  }
};
