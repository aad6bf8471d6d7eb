import '../../support/fake-extension.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DisputeId } from '../../../src/claim/dispute.ts';
import { parseBackup, readBackup, restoreBackup } from '../../../src/storage/backup.ts';
import { ignoreDispute } from '../../../src/storage/ignored.ts';
import { muted, setMuted } from '../../../src/storage/muted.ts';
import { defaultSettings, settings } from '../../../src/storage/settings.ts';
import { setSiteRule, siteRules } from '../../../src/storage/site-rules.ts';

beforeEach(() => fakeBrowser.reset());

async function chooseSomething(): Promise<void> {
  await settings.update((known) => ({ ...known, strength: 'marker', scope: 'when-asked' }));
  await setSiteRule({ hostname: 'bote.example', enabled: true });
  await ignoreDispute('what-the-strikes-hit' as DisputeId);
  await setMuted('publishers', 'The Example', true);
}

test('a backup restored elsewhere brings back everything that was chosen', async () => {
  await chooseSomething();
  const saved = await readBackup();
  fakeBrowser.reset();
  expect(await settings.read()).toEqual(defaultSettings);
  await restoreBackup(parseBackup(JSON.stringify(saved)));
  expect({ ...(await readBackup()), made: '' }).toEqual({ ...saved, made: '' });
});

test('what was chosen before is replaced, not mixed in', async () => {
  const empty = await readBackup();
  await chooseSomething();
  await restoreBackup(parseBackup(JSON.stringify(empty)));
  expect(await siteRules.read()).toEqual([]);
  expect(await muted.read()).toEqual({ packs: [], publishers: [], languages: [] });
});

test('a rule set while a backup is restored comes before all of it or after', async () => {
  const empty = await readBackup();
  await chooseSomething();
  const rule = { hostname: 'kurier.example', enabled: true };
  await Promise.all([setSiteRule(rule), restoreBackup(empty)]);
  expect(await siteRules.read()).toEqual([]);
  await Promise.all([restoreBackup(empty), setSiteRule(rule)]);
  expect(await siteRules.read()).toEqual([rule]);
});

test('where no room is left, a backup is not restored in part', async () => {
  const empty = await readBackup();
  await chooseSomething();
  const before = await readBackup();
  const keep = fakeBrowser.storage.local.set;
  // As if the last part of the backup were the one that is too much.
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (values) => {
    if ('muted' in values) throw new Error('QUOTA_BYTES quota exceeded');
    await keep(values);
  });
  await expect(restoreBackup(empty)).rejects.toMatchObject({ name: 'StorageWriteError', kind: 'full' });
  vi.restoreAllMocks();
  expect({ ...(await readBackup()), made: '' }).toEqual({ ...before, made: '' });
});

test('switching off twice and on once leaves a name on', async () => {
  await setMuted('languages', 'de', true);
  await setMuted('languages', 'de', true);
  await setMuted('languages', 'de', false);
  expect((await muted.read()).languages).toEqual([]);
});

describe('a file is refused', () => {
  const good = {
    format: 'counterclaim-backup',
    version: 1,
    made: '2026-01-02T03:04:05.000Z',
    settings: {},
    siteRules: [],
    ignored: { disputes: [], matches: [] },
    muted: { packs: [], publishers: [], languages: [] },
  };
  const refused: [file: string, text: string, refusal: object][] = [
    ['that is no JSON', 'milk, eggs', { kind: 'foreign' }],
    ['of another program', '{"format":"bookmarks","version":1}', { kind: 'foreign' }],
    ['of a newer version', JSON.stringify({ ...good, version: 2 }), { kind: 'newer' }],
    [
      'with a site that is none',
      JSON.stringify({ ...good, siteRules: [{ hostname: '', enabled: true }] }),
      { kind: 'damaged', detail: 'siteRules.0.hostname' },
    ],
    [
      'with a part missing',
      JSON.stringify({ ...good, muted: undefined }),
      { kind: 'damaged', detail: 'muted' },
    ],
    ['cut short', JSON.stringify(good).slice(0, -9), { kind: 'foreign' }],
  ];

  test.each(refused)('%s', (_file, text, refusal) => {
    expect(() => parseBackup(text)).toThrow(expect.objectContaining({ name: 'BackupError', ...refusal }));
  });

  const wrong: [field: string, settings: object][] = [
    ['scope', { scope: 'nonsense' }],
    ['strength', { openOnHover: true, strength: 'marcker' }],
    ['openOnHover', { openOnHover: 'yes' }],
    ['strenght', { strenght: 'marker' }],
  ];

  test.each(wrong)('for a wrong %s, instead of falling back to a default', (field, settings) => {
    const refusal = { kind: 'damaged', detail: `settings.${field}` };
    expect(() => parseBackup(JSON.stringify({ ...good, settings }))).toThrow(
      expect.objectContaining(refusal),
    );
  });

  test('but not for a setting that is missing, which has its default', () => {
    const text = JSON.stringify({ ...good, settings: { openOnHover: true } });
    expect(parseBackup(text).settings).toEqual({ ...defaultSettings, openOnHover: true });
  });
});
