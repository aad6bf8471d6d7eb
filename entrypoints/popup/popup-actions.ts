import { browser } from 'wxt/browser';
import { originPattern } from '../../src/background/origin-pattern.ts';
import { sendMessage } from '../../src/messages/messenger.ts';
import type { PopupActions } from '../../src/ui/popup/popup-view.ts';
import { say } from '../../src/ui/strings.ts';
import { createSearch } from './create-search.ts';
import type { PopupContext } from './popup-context.ts';
import { createStoredActions } from './stored-actions.ts';
import { createWaysOut } from './ways-out.ts';

/** What the popup's controls do, given how to learn the hostname of the tab. */
export function createActions(context: PopupContext, hostname: () => string): PopupActions {
  const { tabId, show, report } = context;
  return {
    search: createSearch(context),
    ...createStoredActions(context),
    ...createWaysOut(context),
    setSite: (enabled) =>
      void sendMessage('setSite', { tabId, hostname: hostname(), enabled }).then(
        (site) => show({ site, problem: null }),
        report,
      ),
    requestSite: () =>
      void browser.permissions.request({ origins: [originPattern(hostname())] }).then((granted) => {
        show({ problem: granted ? null : say('site_denied', hostname()) });
        context.refreshSite();
      }, report),
    checkOnce: () =>
      void sendMessage('checkOnce', { tabId }).then(
        (reply) => show({ problem: reply.ok ? null : say('site_closed') }),
        report,
      ),
    jumpTo: (key) =>
      void sendMessage('jumpToMark', { key }, tabId).then(
        (found) => (found ? window.close() : show({ problem: say('page_mark_gone') })),
        report,
      ),
  };
}
