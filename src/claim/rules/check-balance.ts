import type { AuthoredDispute } from '../authored/authored-dispute.ts';
import type { Finding } from '../finding.ts';
import { type DisputeRule, sourcesOf } from './rule.ts';

/**
 * A contested dispute has sources on both sides; a false claim is refuted by two publishers or one that looked; and
 * whoever answers a claim does so with a source.
 */
export const checkBalance: DisputeRule = function* ({ dispute }, context) {
  const { status, refuted, positions } = dispute;
  yield* checkAnswers(dispute);
  const sided = positions.filter(({ sources }) => sources.length > 0);
  if (status === 'contested' && sided.length < 2) {
    const message = 'is contested, with sources on fewer than two positions: add a source to each side';
    yield { path: ['status'], message };
  }
  if (status !== 'false') return;
  const refuting = positions
    .filter(({ id }) => id !== refuted)
    .map((position) => sourcesOf(position, context));
  if (!refuting.every((sources) => sources !== null)) return;
  const publishers = new Set(refuting.flat().map(({ publisher }) => publisher));
  const isSettled = refuting.flat().some(({ kind }) => kind === 'primary' || kind === 'fact-checker');
  if (publishers.size < 2 && !isSettled) {
    const message =
      'is false on the word of fewer than two publishers: add a second publisher to the other positions, ' +
      'or a primary source or fact-checker';
    yield { path: ['status'], message };
  }
};

/** Of a claim that was refuted, or that comes first, those who answer it may be the only sources. */
function* checkAnswers({ refuted, positions }: AuthoredDispute): Generator<Finding> {
  const claim = refuted ?? positions[0]?.id;
  for (const [at, { id, sources }] of positions.entries()) {
    if (id === claim || sources.length > 0) continue;
    yield {
      path: ['positions', at, 'sources'],
      message: 'is empty: an answer to a claim needs a source that gives it',
    };
  }
}
