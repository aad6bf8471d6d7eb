import { onMessage, sendMessage } from '../../src/messages/messenger.ts';
import type { PageReport } from '../../src/messages/protocol.ts';
import { ignored } from '../../src/storage/ignored.ts';
import { muted } from '../../src/storage/muted.ts';
import type { PanelProps } from '../../src/ui/panel/panel.tsx';
import type { PanelPage } from '../../src/ui/panel/panel-view.ts';
import { followTab } from './follow-tab.ts';
import { createCardLoader } from './load-cards.ts';

const unread: PanelPage = { state: 'unread', sentencesRead: 0, marks: [], title: '', url: '' };

interface ViewOptions {
  show(change: Partial<PanelProps>): void;
  report(error: Error): void;
}

/** Fills the panel and keeps it in step with the tab, the page and the settings; tells which tab it is about. */
export function loadView({ show, report }: ViewOptions): { tabId(): number } {
  const cards = createCardLoader();
  let tab = -1;
  /** Counts the states shown, so that a slow answer does not overwrite a newer one. */
  let turn = 0;

  const showPage = async (asked: Promise<PageReport>): Promise<void> => {
    const thisTurn = ++turn;
    // A page in which nothing of ours runs answers nothing; that is a state and no failure.
    const page = await Promise.all([asked, sendMessage('pageOrigin', undefined, tab)]).catch(() => null);
    const marks = page && (await cards.load(page[0].marks));
    if (thisTurn === turn) show({ page: page && marks ? { ...page[0], ...page[1], marks } : unread });
  };
  const refresh = (): void => void showPage(sendMessage('pageReport', undefined, tab)).catch(report);

  sendMessage('indexHealth').then((health) => show({ health }), report);
  onMessage('reportPage', ({ data, sender }) => {
    if (sender.tab?.id === tab) void showPage(Promise.resolve(data)).catch(report);
  });
  for (const stored of [ignored, muted]) {
    stored.watch(() => {
      cards.forget();
      refresh();
    });
  }
  followTab((tabId) => {
    tab = tabId;
    refresh();
  }).catch(report);
  return { tabId: () => tab };
}
