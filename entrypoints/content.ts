import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '../src/messages/messenger.ts';
import { startPage } from '../src/page/start-page.ts';
import { speakFrom } from '../src/ui/strings.ts';
import '../src/page/marks.css';

// Where it runs stands in wxt.config.ts: here, the list of news sites would be sent into every page along with the script.
export default defineContentScript({
  cssInjectionMode: 'manifest',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    speakFrom(browser.i18n);
    const page = startPage(document, {
      signal,
      ports: {
        pageSettings: () => sendMessage('pageSettings'),
        matchSentences: (batch) => sendMessage('matchSentences', batch),
        describeMatch: (match) => sendMessage('describeMatch', match),
        reportPage: (report) => sendMessage('reportPage', report),
        ignoreDispute: (dispute) => sendMessage('ignoreDispute', dispute),
        ignoreMatch: (key) => sendMessage('ignoreMatch', key),
      },
    });
    const removers = [
      onMessage('pageReport', () => page.report()),
      onMessage('jumpToMark', ({ data }) => page.jumpToMark(data.key)),
      onMessage('selectedText', () => page.selectedText()),
      onMessage('settingsChanged', ({ data }) => page.applySettings(data)),
    ];
    signal.addEventListener('abort', () => {
      for (const remove of removers) remove();
    });
  },
});
