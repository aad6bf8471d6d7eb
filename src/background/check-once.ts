import type { Protocol } from '../messages/protocol.ts';
import { announceSettings } from './announce-settings.ts';
import { awaitedDocument, forgetOpenPage, readOpenPage, writeOpenPage } from './open-pages.ts';
import { injectPageScript } from './page-script.ts';

type CheckReply = ReturnType<Protocol['checkOnce']>;

/** Reads the page that a tab shows now, on the strength of the click that asked for it. */
export async function checkOnce(tabId: number): Promise<CheckReply> {
  const running = await readOpenPage(tabId);
  if (running !== null) {
    const asked = { ...running, checkedOnce: true };
    await writeOpenPage(tabId, asked);
    if (await announceSettings(tabId, asked)) return { ok: true };
  }
  return injectAsked(tabId);
}

async function injectAsked(tabId: number): Promise<CheckReply> {
  await writeOpenPage(tabId, { hostname: null, document: awaitedDocument, checkedOnce: true });
  try {
    await injectPageScript(tabId);
    return { ok: true };
  } catch {
    await forgetOpenPage(tabId);
    return { ok: false };
  }
}
