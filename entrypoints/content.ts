import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '../src/messages/messenger.ts';
import { loadCardView } from '../src/page/load-card-view.ts';
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
        matchBlocks: (batch) => sendMessage('matchBlocks', batch),
        describeMatch: (match) => sendMessage('describeMatch', match),
        reportPage: (report) => sendMessage('reportPage', report),
        ignoreDispute: (dispute) => sendMessage('ignoreDispute', dispute),
        ignoreMatch: (key) => sendMessage('ignoreMatch', key),
        ignoreSource: (source) => sendMessage('ignoreSource', source),
        openDispute: (dispute) => sendMessage('openDispute', dispute),
        loadCardView: () => loadCardView(() => sendMessage('loadCard')),
      },
    });
    const removers = [
      onMessage('pageReport', () => page.report()),
      onMessage('jumpToMark', ({ data }) => page.jumpToMark(data)),
      onMessage('pageCommand', ({ data }) => page.command(data)),
      onMessage('pageOrigin', () => page.origin()),
      onMessage('selectedText', () => page.selectedText()),
      onMessage('settingsChanged', ({ data }) => page.applySettings(data)),
    ];
    signal.addEventListener('abort', () => removers.map((remove) => remove()));
  },
});
