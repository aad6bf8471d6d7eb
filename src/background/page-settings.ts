import type { Browser } from 'wxt/browser';
import type { PageSettings } from '../messages/protocol.ts';
import { ignored } from '../storage/ignored.ts';
import { muted } from '../storage/muted.ts';
import { settings } from '../storage/settings.ts';
import { siteRules } from '../storage/site-rules.ts';
import { decideSite } from './decide-site.ts';
import { hostnameOf } from './hostname-of.ts';
import { awaitedDocument, type OpenPage, readOpenPage, writeOpenPage } from './open-pages.ts';

/** What applies on a page now. */
export async function readPageSettings(
  page: Pick<OpenPage, 'hostname' | 'checkedOnce'>,
): Promise<PageSettings> {
  const [chosen, rules, unwanted, silenced] = await Promise.all([
    settings.read(),
    siteRules.read(),
    ignored.read(),
    muted.read(),
  ]);
  const site = page.hostname === null ? null : decideSite(page.hostname, rules, chosen.scope);
  return {
    enabled: page.checkedOnce || site?.enabled === true,
    openOnHover: chosen.openOnHover,
    strength: chosen.strength,
    matching: JSON.stringify([chosen.sensitivity, chosen.markBothSidesOfSettled, silenced]),
    ignoredDisputes: unwanted.disputes,
    ignoredMatches: unwanted.matches,
  };
}

/** Answers a page that announces itself, and remembers it, so that later changes reach it. */
export async function admitPage(sender: Browser.runtime.MessageSender): Promise<PageSettings> {
  const tabId = sender.tab?.id;
  const known = tabId === undefined ? null : await readOpenPage(tabId);
  const document = documentKey(sender);
  const page = {
    hostname: hostnameOf(sender.url),
    document,
    checkedOnce:
      known?.checkedOnce === true && (known.document === document || known.document === awaitedDocument),
  };
  if (tabId !== undefined) await writeOpenPage(tabId, page);
  return readPageSettings(page);
}

/** Firefox gives messages no document id; there, a page reloaded from the same address counts as the same document. */
function documentKey(sender: Browser.runtime.MessageSender): string {
  return sender.documentId ?? sender.url?.replace(/#.*/, '') ?? '';
}
