import { sendMessage } from '../../src/messages/messenger.ts';
import { noteError } from '../../src/storage/errors.ts';
import { describeProblem } from '../../src/ui/describe-problem.ts';
import type { PopupProps } from '../../src/ui/popup/popup.tsx';
import { createShowLatest } from '../../src/ui/show-latest.ts';

/** What everything in the popup needs: the tab that it is about, and the way to show something. */
export interface PopupContext {
  readonly tabId: number;
  show(change: Partial<PopupProps>): void;
  /** Shows why something did not work. */
  report(error: Error): void;
  /** Asks again how matching stands for the tab's site. */
  refreshSite(): void;
}

export function createContext({ tabId, show }: Pick<PopupContext, 'tabId' | 'show'>): PopupContext {
  const report = (error: Error): void => {
    void noteError('popup', error);
    show({ problem: describeProblem(error) });
  };
  const showLatest = createShowLatest<Partial<PopupProps>>({ show, report });
  const refreshSite = (): void => showLatest(sendMessage('siteState', { tabId }).then((site) => ({ site })));
  return { tabId, show, report, refreshSite };
}
