import { sendMessage } from '../../src/messages/messenger.ts';
import type { PopupProps } from '../../src/ui/popup/popup.tsx';
import { say } from '../../src/ui/strings.ts';

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
  const report = (error: Error): void => show({ problem: say('problem_unexpected', error.message) });
  const refreshSite = (): void => {
    sendMessage('siteState', { tabId }).then((site) => show({ site }), report);
  };
  return { tabId, show, report, refreshSite };
}
