import { sendMessage } from '../../src/messages/messenger.ts';
import type { PageReport } from '../../src/messages/protocol.ts';
import type { PanelPage } from '../../src/ui/panel/panel-view.ts';
import type { CardLoader } from './load-cards.ts';

const unread: PanelPage = { state: 'unread', sentencesRead: 0, marks: [], title: '', url: '' };

interface Reading {
  readonly tabId: number;
  /** The page's report, where it has just sent one. */
  readonly report?: PageReport;
  readonly cards: CardLoader;
}

/** What the panel shows of a tab's page. */
export async function readPanelPage({ tabId, report, cards }: Reading): Promise<PanelPage> {
  const answers = [
    report ?? sendMessage('pageReport', undefined, tabId),
    sendMessage('pageOrigin', undefined, tabId),
  ] as const;
  // A page in which nothing of ours runs answers nothing; that is a state and no failure.
  const page = await Promise.all(answers).catch(() => null);
  return page ? { ...page[0], ...page[1], marks: await cards.load(page[0].marks) } : unread;
}
