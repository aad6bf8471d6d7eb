import type { DisputeSummary } from '../../src/claim/dispute-summary.ts';
import type { DisputesProps } from '../../src/ui/disputes/disputes.tsx';
import { createShowLatest } from '../../src/ui/show-latest.ts';
import { loadOpened } from './load-opened.ts';

/** Shows the list, or the dispute that the address names, now and whenever it names another. */
export function followAddress(
  disputes: readonly DisputeSummary[],
  show: (change: Partial<DisputesProps>) => void,
  report: (error: Error) => void,
): void {
  const showLatest = createShowLatest<Partial<DisputesProps>>({ show, report });
  const open = (): void => showLatest(loadOpened(disputes).then((opened) => ({ disputes, opened })));
  window.addEventListener('hashchange', open);
  open();
}
