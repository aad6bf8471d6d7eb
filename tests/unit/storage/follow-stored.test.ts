import '../../support/fake-extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followStored } from '../../../src/storage/follow-stored.ts';
import { defaultSettings, settings } from '../../../src/storage/settings.ts';
import { eventually } from '../../support/eventually.ts';

beforeEach(() => fakeBrowser.reset());

test('what is stored is handed over now and after every change', async () => {
  const onValue = vi.fn();
  followStored(settings, onValue, vi.fn());
  await eventually(() => expect(onValue).toHaveBeenCalledWith(defaultSettings));
  await settings.update((known) => ({ ...known, openOnHover: true }));
  await eventually(() => expect(onValue).toHaveBeenLastCalledWith({ ...defaultSettings, openOnHover: true }));
});

test('what cannot be read is told', async () => {
  const cause = new Error('Corruption: bad block');
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(cause);
  const [onValue, onError] = [vi.fn(), vi.fn()];
  followStored(settings, onValue, onError);
  await eventually(() => expect(onError).toHaveBeenCalledWith(cause));
  expect(onValue).not.toHaveBeenCalled();
});
