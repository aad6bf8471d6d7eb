import type { Backup } from '../../src/storage/backup.ts';
import { readSiteList } from '../../src/storage/site-list.ts';
import type { SiteRule } from '../../src/storage/site-rules.ts';
import { formatNumber } from '../../src/ui/format-number.ts';
import type { PendingFile } from '../../src/ui/options/options-view.ts';
import { say } from '../../src/ui/strings.ts';
import { openBackup } from './open-backup.ts';

/** A file that was read, and what it would change. */
export type OpenedFile =
  | { readonly kind: 'backup'; readonly backup: Backup; readonly view: PendingFile }
  | { readonly kind: 'sites'; readonly rules: readonly SiteRule[]; readonly view: PendingFile };

/** Reads a file that the reader chose; a text says why it is none that can be used. */
export async function openFile(kind: PendingFile['kind'], file: Blob): Promise<OpenedFile | string> {
  const text = await file.text();
  return kind === 'backup' ? openBackup(text) : openSites(text);
}

function openSites(text: string): OpenedFile | string {
  const { rules, unread } = readSiteList(text);
  if (rules.length === 0) return say('sites_import_none');
  const enabled = rules.filter((rule) => rule.enabled).length;
  const facts = [
    [say('sites_read_always'), formatNumber(enabled)],
    [say('sites_read_never'), formatNumber(rules.length - enabled)],
    [say('sites_import_unread'), formatNumber(unread)],
  ] as const;
  return { kind: 'sites', rules, view: { kind: 'sites', facts } };
}
