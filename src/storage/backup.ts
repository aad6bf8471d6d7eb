import * as v from 'valibot';
import { type Ignored, ignored } from './ignored.ts';
import { type Muted, muted } from './muted.ts';
import { type Settings, settings, strictSettingsSchema } from './settings.ts';
import { type SiteRule, siteRuleSchema, siteRules } from './site-rules.ts';
import { replaceTogether } from './stored.ts';

const FORMAT = 'counterclaim-backup';
/** Raised when a field is added or changes its meaning; a file with a greater number is refused. */
const VERSION = 1;

/** Everything that the reader chose, as one file holds it. */
export interface Backup {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly made: string;
  readonly settings: Settings;
  readonly siteRules: readonly SiteRule[];
  readonly ignored: Ignored;
  readonly muted: Muted;
}

/** A file cannot be restored; `detail` names the field that is to blame, where there is one. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly kind: 'foreign' | 'newer' | 'damaged';
  readonly detail: string;

  constructor(kind: BackupError['kind'], detail = '') {
    super(`The backup cannot be read (${kind}${detail && `: ${detail}`})`);
    this.kind = kind;
    this.detail = detail;
  }
}

const texts = v.array(v.string());
/** Stricter than what is stored: a damaged file is refused as a whole instead of restored in part. */
const backupSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.number(),
  made: v.pipe(v.string(), v.isoTimestamp()),
  settings: strictSettingsSchema,
  siteRules: v.array(siteRuleSchema),
  ignored: v.strictObject({ disputes: texts, matches: texts, sources: v.optional(texts, []) }),
  muted: v.strictObject({ packs: texts, publishers: texts, languages: texts }),
});

/** Everything that the reader chose, now. */
export async function readBackup(): Promise<Backup> {
  return {
    format: FORMAT,
    version: VERSION,
    made: new Date().toISOString(),
    settings: await settings.read(),
    siteRules: await siteRules.read(),
    ignored: await ignored.read(),
    muted: await muted.read(),
  };
}

/** Reads a backup from the text of a file. Throws BackupError. */
export function parseBackup(text: string): Backup {
  const file = parseJson(text);
  if (!v.is(v.looseObject({ format: v.literal(FORMAT), version: v.number() }), file)) {
    throw new BackupError('foreign');
  }
  if (file.version > VERSION) throw new BackupError('newer');
  const read = v.safeParse(backupSchema, file);
  if (!read.success) throw new BackupError('damaged', v.getDotPath(read.issues[0]) ?? '');
  const { output } = read;
  return { ...output, settings: settings.parse(output.settings), ignored: ignored.parse(output.ignored) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupError('foreign');
  }
}

/** Replaces everything that the reader chose. Throws StorageWriteError, in which case everything stays as it was. */
export async function restoreBackup(backup: Backup): Promise<void> {
  await replaceTogether([
    { stored: settings, value: backup.settings },
    { stored: siteRules, value: backup.siteRules },
    { stored: ignored, value: backup.ignored },
    { stored: muted, value: backup.muted },
  ]);
}
