import { readBackup } from '../../src/storage/backup.ts';
import { writeSiteList } from '../../src/storage/site-list.ts';
import { siteRules } from '../../src/storage/site-rules.ts';
import { saveFile } from '../../src/ui/save-file.ts';

export async function saveSites(): Promise<void> {
  const text = writeSiteList(await siteRules.read());
  saveFile({ name: 'counterclaim-sites.txt', type: 'text/plain', text });
}

export async function saveBackup(): Promise<void> {
  const backup = await readBackup();
  const name = `counterclaim-backup-${backup.made.slice(0, 10)}.json`;
  saveFile({ name, type: 'application/json', text: `${JSON.stringify(backup, null, 2)}\n` });
}
