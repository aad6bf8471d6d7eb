import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage } from '../src/messages/messenger.ts';
import { createPagePorts } from '../src/page/create-page-ports.ts';
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
    const page = startPage(document, { ports: createPagePorts(), signal });
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
