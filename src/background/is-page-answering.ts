import { sendMessage } from '../messages/messenger.ts';

/** Whether our script runs in the page that a tab shows now. */
export function isPageAnswering(tabId: number): Promise<boolean> {
  return sendMessage('pageReport', undefined, tabId).then(
    () => true,
    () => false,
  );
}
