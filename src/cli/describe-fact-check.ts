import type { PageVerdict } from '../dom/fact-check/page-verdict.ts';

/** Why nothing is read of a page that is itself a fact-check, and what it concludes. */
export function describeFactCheck(verdicts: readonly PageVerdict[]): string {
  const own = verdicts.map(
    ({ claim, rating, publisher }) =>
      `  ${claim ?? '(claim not stated)'}: ${rating ?? '(no rating)'}, ${publisher ?? '(nobody named)'}`,
  );
  return ['This page is itself a fact-check; the extension reads and marks nothing on it.', ...own].join(
    '\n',
  );
}
