import type { DisputeSummary } from '../../src/claim/dispute-summary.ts';
import { sendMessage } from '../../src/messages/messenger.ts';
import type { DisputesProps } from '../../src/ui/disputes/disputes.tsx';

/** The dispute that the address names, whole; null where it names none. */
export async function loadOpened(disputes: readonly DisputeSummary[]): Promise<DisputesProps['opened']> {
  const wanted = location.hash.slice(1);
  if (wanted === '') return null;
  const summary = disputes.find(({ id }) => id === wanted);
  if (!summary) return 'gone';
  const { id: dispute, position } = summary;
  return (await sendMessage('describeMatch', { dispute, position, relation: 'states' })) ?? 'gone';
}
