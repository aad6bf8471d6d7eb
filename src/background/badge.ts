import { browser } from 'wxt/browser';
import type { PageReport } from '../messages/protocol.ts';

const colours = { count: '#1f3a5f', unusable: '#6b7280' } as const;

/** Shows on the toolbar button how many marks a tab's page has. The browser clears it when the tab moves on. */
export async function showReport(tabId: number, report: PageReport): Promise<void> {
  const unusable = report.state === 'failed';
  const text = unusable ? '!' : report.marks.length === 0 ? '' : String(report.marks.length);
  await browser.action.setBadgeBackgroundColor({ tabId, color: unusable ? colours.unusable : colours.count });
  await browser.action.setBadgeText({ tabId, text });
}
