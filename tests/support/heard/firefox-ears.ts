import type { Browser } from 'puppeteer-core';
import { runInWindow } from '../run-in-window.ts';
import type { Ears } from './ears.ts';
import type { HeardNode } from './heard-node.ts';

/** Where Firefox’s window keeps what is listened to. */
const frames = {
  tab: 'gBrowser.selectedBrowser',
  popup: "document.querySelector('panel[panelopen] .webextension-popup-browser')",
  sidebar: "document.getElementById('sidebar')",
} as const;

/**
 * Hears what is in front by Firefox’s own accessibility service, as screen readers do, and presses keys in its window, so
 * that they come to pages, to the popup and to the browser’s shortcuts by the way of real ones.
 */
export function createFirefoxEars(browser: Browser, surface: keyof typeof frames): Ears {
  return {
    read: async () => (await runInWindow(browser, readTree(frames[surface]))) as HeardNode[],
    press: async (keys) => void (await runInWindow(browser, pressKeys(keys))),
  };
}

function readTree(frame: string): string {
  return `
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const own = { 'text leaf': 'text', statictext: 'text', summary: 'summary' };
    const statesOf = (node) => {
      const [states, extra] = [{}, {}];
      node.getState(states, extra);
      const names = service.getStringStates(states.value, extra.value);
      return Array.from({ length: names.length }, (_, i) => names.item(i));
    };
    const heard = [];
    const walk = (node) => {
      const states = statesOf(node);
      heard.push({
        role: own[service.getStringRole(node.role)] ?? node.computedARIARole,
        name: node.name ?? '',
        value: node.value ?? '',
        focused: states.includes('focused'),
        checked: states.includes('checked') || states.includes('selected'),
        expanded: states.includes('expanded'),
      });
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    };
    const frame = ${frame};
    const root = frame && service.getAccessibleFor(frame);
    if (root) walk(root);
    return heard;`;
}

function pressKeys(keys: string): string {
  return `
    const events = ${JSON.stringify(keys.split('+').map(describeKey))}.map((key) => new KeyboardEvent('', key));
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    processor.beginInputTransactionForTests(window, () => true);
    for (const event of events) processor.keydown(event);
    for (const event of events.reverse()) processor.keyup(event);`;
}

function describeKey(key: string): { key: string; code: string } {
  if (['Alt', 'Shift', 'Control'].includes(key)) return { key, code: `${key}Left` };
  if (/^[a-z]$/.test(key)) return { key, code: `Key${key.toUpperCase()}` };
  if (key === ' ') return { key, code: 'Space' };
  return { key, code: key.length > 1 ? key : '' };
}
