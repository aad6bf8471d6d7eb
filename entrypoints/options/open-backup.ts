import { type Backup, BackupError, parseBackup } from '../../src/storage/backup.ts';
import { formatDate } from '../../src/ui/format-date.ts';
import { formatNumber } from '../../src/ui/format-number.ts';
import { nameSettings } from '../../src/ui/options/name-settings.ts';
import type { PendingFile } from '../../src/ui/options/options-view.ts';
import { say } from '../../src/ui/strings.ts';
import type { OpenedFile } from './open-file.ts';

const explanations = {
  foreign: () => say('backup_foreign'),
  newer: () => say('backup_newer'),
  damaged: (field: string) => say('backup_damaged', field),
} as const satisfies Record<BackupError['kind'], (detail: string) => string>;

/** Reads a backup; a text says why it is none that can be used. */
export function openBackup(text: string): OpenedFile | string {
  try {
    const backup = parseBackup(text);
    return { kind: 'backup', backup, view: { kind: 'backup', facts: listFacts(backup) } };
  } catch (error) {
    if (error instanceof BackupError) return explanations[error.kind](error.detail);
    throw error;
  }
}

function listFacts({ made, settings, siteRules, ignored, muted }: Backup): PendingFile['facts'] {
  return [
    [say('backup_made'), formatDate(made.slice(0, 10))],
    ...nameSettings(settings),
    [say('sites_title'), formatNumber(siteRules.length)],
    [say('ignored_title'), formatNumber(Object.values(ignored).flat().length)],
    [say('backup_muted'), formatNumber(Object.values(muted).flat().length)],
  ];
}
