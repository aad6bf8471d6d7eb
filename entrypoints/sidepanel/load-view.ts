import { onMessage, sendMessage } from '../../src/messages/messenger.ts';
import type { PageReport } from '../../src/messages/protocol.ts';
import { ignored } from '../../src/storage/ignored.ts';
import { muted } from '../../src/storage/muted.ts';
import type { PanelProps } from '../../src/ui/panel/panel.tsx';
import { createShowLatest } from '../../src/ui/show-latest.ts';
import { followTab } from './follow-tab.ts';
import { createCardLoader } from './load-cards.ts';
import { readPanelPage } from './read-panel-page.ts';

type Show = (change: Partial<PanelProps>) => void;

/** Fills the panel and keeps it in step with the tab, the page and the settings; returns which tab it is about. */
export function loadView(show: Show, report: (error: Error) => void): () => number {
  const cards = createCardLoader();
  let tabId = -1;
  const showLatest = createShowLatest<Partial<PanelProps>>({ show, report });
  const showPage = (sent?: PageReport): void =>
    showLatest(readPanelPage({ tabId, cards, ...(sent && { report: sent }) }).then((page) => ({ page })));
  const showAnew = (): void => {
    cards.forget();
    showPage();
  };
  sendMessage('indexHealth').then((health) => show({ health }), report);
  onMessage('reportPage', ({ data, sender }) => {
    if (sender.tab?.id === tabId) showPage(data);
  });
  for (const stored of [ignored, muted]) stored.watch(showAnew);
  followTab((next) => {
    tabId = next;
    showPage();
  }).catch(report);
  return () => tabId;
}
