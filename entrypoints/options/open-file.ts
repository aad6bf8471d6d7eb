import { type Backup, BackupError, parseBackup } from '../../src/storage/backup.ts';
import { readSiteList } from '../../src/storage/site-list.ts';
import type { SiteRule } from '../../src/storage/site-rules.ts';
import { formatDate } from '../../src/ui/format-date.ts';
import type { PendingFile } from '../../src/ui/options/options-view.ts';
import { locale, say } from '../../src/ui/strings.ts';

/** A file that was read, and what it would change. */
export type OpenedFile =
  | { readonly kind: 'backup'; readonly backup: Backup; readonly view: PendingFile }
  | { readonly kind: 'sites'; readonly rules: readonly SiteRule[]; readonly view: PendingFile };

const explanations = {
  foreign: 'backup_foreign',
  newer: 'backup_newer',
  damaged: 'backup_damaged',
} as const satisfies Record<BackupError['kind'], string>;

/** Reads a file that the reader chose; a text says why it is none that can be used. */
export async function openFile(kind: PendingFile['kind'], file: Blob): Promise<OpenedFile | string> {
  const text = await file.text();
  return kind === 'backup' ? openBackup(text) : openSites(text);
}

function openBackup(text: string): OpenedFile | string {
  try {
    const backup = parseBackup(text);
    return { kind: 'backup', backup, view: { kind: 'backup', facts: backupFacts(backup) } };
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return error.kind === 'damaged' ? say('backup_damaged', error.detail) : say(explanations[error.kind]);
  }
}

function backupFacts({ made, siteRules, ignored, muted }: Backup): PendingFile['facts'] {
  const unwanted = ignored.disputes.length + ignored.matches.length + ignored.sources.length;
  const silent = muted.packs.length + muted.publishers.length + muted.languages.length;
  return [
    [say('backup_made'), formatDate(made.slice(0, 10) as Parameters<typeof formatDate>[0])],
    [say('sites_title'), count(siteRules.length)],
    [say('ignored_title'), count(unwanted)],
    [say('backup_muted'), count(silent)],
  ];
}

function openSites(text: string): OpenedFile | string {
  const { rules, unread } = readSiteList(text);
  if (rules.length === 0) return say('sites_import_none');
  const enabled = rules.filter((rule) => rule.enabled).length;
  const facts = [
    [say('sites_read_always'), count(enabled)],
    [say('sites_read_never'), count(rules.length - enabled)],
    [say('sites_import_unread'), count(unread)],
  ] as const;
  return { kind: 'sites', rules, view: { kind: 'sites', facts } };
}

function count(number: number): string {
  return new Intl.NumberFormat(locale()).format(number);
}
