import { browser } from 'wxt/browser';
import type { PageReport } from '../messages/protocol.ts';

const colours = { count: '#1f3a5f', unusable: '#6b7280' } as const;

/**
 * Shows on the toolbar button how many sentences of a tab's page are marked; greyed where the page is not read.
 * The browser itself goes back to the plain button when the tab moves on.
 */
export async function showReport(tabId: number, report: PageReport): Promise<void> {
  const unusable = report.state === 'failed';
  await Promise.all([
    browser.action.setIcon({ tabId, path: iconPaths(report.state === 'off' ? 'icons-off' : 'icons') }),
    browser.action.setBadgeBackgroundColor({ tabId, color: unusable ? colours.unusable : colours.count }),
    browser.action.setBadgeText({ tabId, text: unusable ? '!' : String(countSentences(report) || '') }),
  ]);
}

/** A sentence on several disputes has as many marks, which follow each other. */
function countSentences({ marks }: PageReport): number {
  return marks.filter((mark, at) => mark.sentence !== marks[at - 1]?.sentence).length;
}

function iconPaths(folder: 'icons' | 'icons-off'): Record<string, string> {
  return Object.fromEntries([16, 32, 48].map((size) => [size, `/${folder}/${size}.png`]));
}
