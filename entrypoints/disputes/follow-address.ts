import type { DisputeSummary } from '../../src/claim/dispute-summary.ts';
import type { DisputesProps } from '../../src/ui/disputes/disputes.tsx';
import { loadOpened } from './load-opened.ts';

/** Shows the list, or the dispute that the address names, now and whenever it names another. */
export function followAddress(
  disputes: readonly DisputeSummary[],
  show: (change: Partial<DisputesProps>) => void,
  onError: (error: Error) => void,
): void {
  const open = (): void => void loadOpened(disputes).then((opened) => show({ disputes, opened }), onError);
  window.addEventListener('hashchange', open);
  open();
}
