import { onMessage, sendMessage } from '../../src/messages/messenger.ts';
import { followStored } from '../../src/storage/follow-stored.ts';
import { recentSearches } from '../../src/storage/recent-searches.ts';
import { settings } from '../../src/storage/settings.ts';
import { siteRules } from '../../src/storage/site-rules.ts';
import type { PageView } from '../../src/ui/popup/popup-view.ts';
import type { PopupContext } from './popup-context.ts';

const unread: PageView = { state: 'unread', sentencesRead: 0, marks: [] };

/** Fills the popup, each part as soon as it is known, and follows what changes while it is open. */
export function loadView(context: PopupContext): void {
  const { tabId, show, report } = context;
  sendMessage('indexHealth').then((health) => show({ health }), report);
  // A page in which nothing of ours runs answers nothing; that is a state and no failure.
  sendMessage('pageReport', undefined, tabId).then(
    (page) => show({ page }),
    () => show({ page: unread }),
  );
  // What was chosen in the context menu comes first: in a PDF viewer no page of ours could tell what is selected.
  sendMessage('takeSelection')
    .then((chosen) => chosen ?? sendMessage('selectedText', undefined, tabId))
    .then(
      (prefill) => show({ prefill }),
      () => undefined,
    );
  onMessage('reportPage', ({ data: page, sender }) => {
    if (sender.tab?.id === tabId) show({ page });
  });
  followStored(recentSearches, (recent) => show({ recent }), report);
  followStored(settings, ({ sensitivity }) => show({ sensitivity }), report);
  context.refreshSite();
  for (const stored of [siteRules, settings]) stored.watch(context.refreshSite);
}
