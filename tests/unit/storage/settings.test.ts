import '../../support/fake-extension.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DisputeId } from '../../../src/claim/dispute.ts';
import { ignoreDispute, ignored, ignoreMatch } from '../../../src/storage/ignored.ts';
import { defaultSettings, settings } from '../../../src/storage/settings.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('settings', () => {
  const stored: [situation: string, stored: unknown, read: object][] = [
    ['nothing', undefined, defaultSettings],
    ['some of the fields', { openOnHover: true }, { ...defaultSettings, openOnHover: true }],
    [
      'an unknown choice',
      { scope: 'moon', sensitivity: 'broad' },
      { ...defaultSettings, sensitivity: 'broad' },
    ],
    [
      'a field of another version',
      { scope: 'every-site', theme: 'dark' },
      { ...defaultSettings, scope: 'every-site' },
    ],
    ['something else altogether', 'on', defaultSettings],
  ];

  test.each(stored)('stored: %s', async (_situation, value, read) => {
    if (value !== undefined) await fakeBrowser.storage.local.set({ settings: value });
    expect(await settings.read()).toEqual(read);
  });

  test('a change is told to whoever watches, until they stop', async () => {
    const onChange = vi.fn();
    const stop = settings.watch(onChange);
    await settings.update((known) => ({ ...known, openOnHover: true }));
    stop();
    await settings.update((known) => ({ ...known, openOnHover: false }));
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});

describe('ignored', () => {
  test('disputes and matches are kept once each', async () => {
    const dispute = 'what-the-strikes-hit' as DisputeId;
    await Promise.all([ignoreDispute(dispute), ignoreMatch('a/b/Text.'), ignoreDispute(dispute)]);
    expect(await ignored.read()).toEqual({ disputes: [dispute], matches: ['a/b/Text.'], sources: [] });
  });
});

test('nothing is written where nothing changes', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await settings.update((known) => known);
  expect(set).not.toHaveBeenCalled();
});

describe('when the browser does not keep a change', () => {
  const causes: [cause: Error, kind: 'full' | 'failed', message: RegExp][] = [
    [new Error('QUOTA_BYTES quota exceeded'), 'full', /no room left/],
    [new DOMException('The quota has been exceeded.', 'QuotaExceededError'), 'full', /no room left/],
    [new Error('IO error: No space left on device'), 'full', /no room left/],
    [new Error('Corruption: bad block'), 'failed', /could not store it \(Corruption: bad block\)/],
  ];

  test.each(causes)('%s is a named error', async (cause, kind, message) => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(cause);
    await expect(settings.update((known) => ({ ...known }))).rejects.toMatchObject({
      name: 'StorageWriteError',
      kind,
      message: expect.stringMatching(message),
    });
  });

  test('the next change is tried all the same', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('Corruption'));
    const failing = settings.update((known) => ({ ...known, openOnHover: true }));
    const passing = settings.update((known) => ({ ...known, sensitivity: 'broad' }));
    await expect(failing).rejects.toThrow();
    await passing;
    expect(await settings.read()).toEqual({ ...defaultSettings, sensitivity: 'broad' });
  });
});
