import { sendMessage } from '../../src/messages/messenger.ts';
import type { PopupActions } from '../../src/ui/popup/popup-view.ts';
import type { PopupContext } from './popup-context.ts';

/** Rows that a reader looks through before typing another word. */
const HITS = 20;

/** Searches all claims; a failure is reported as well as passed on. */
export function createSearch({
  show,
  report,
}: Pick<PopupContext, 'show' | 'report'>): PopupActions['search'] {
  let failed = false;
  return (text, filter) => {
    const hits = sendMessage('searchClaims', { text, limit: HITS, ...(filter && { filter }) });
    hits.then(
      () => {
        if (failed) show({ problem: null });
        failed = false;
      },
      (error: Error) => {
        failed = true;
        report(error);
      },
    );
    return hits;
  };
}
