import '../../support/fake-extension.ts';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { errors, noteError } from '../../../src/storage/errors.ts';

beforeEach(() => fakeBrowser.reset());

test('the last ten errors are kept, newest first, none of them long', async () => {
  for (let count = 1; count <= 12; count++) await noteError('options', new TypeError(`No. ${count}`));
  await noteError('background', 'x'.repeat(1000));
  const noted = await errors.read();
  expect(noted).toHaveLength(10);
  expect(noted[0]?.message).toHaveLength(300);
  expect(noted[1]).toMatchObject({ where: 'options', message: 'TypeError: No. 12' });
});
