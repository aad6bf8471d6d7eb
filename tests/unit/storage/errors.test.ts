import '../../support/fake-extension.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { errors, noteError } from '../../../src/storage/errors.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-02T03:04:05Z') });
});
afterEach(() => vi.useRealTimers());

/** Notes an error long after the last one. */
async function noteLater(part: string, cause: unknown): Promise<void> {
  vi.setSystemTime(Date.now() + 60_000);
  await noteError(part, cause);
}

test('the last ten errors are kept, newest first, none of them long', async () => {
  for (let count = 1; count <= 12; count++) await noteLater('options', new TypeError(`No. ${count}`));
  await noteLater('background', 'x'.repeat(1000));
  const noted = await errors.read();
  expect(noted).toHaveLength(10);
  expect(noted[0]?.message).toHaveLength(300);
  expect(noted[1]).toMatchObject({ where: 'options', message: 'TypeError: No. 12' });
});

test('no more than one is noted a second, whoever notes it', async () => {
  await Promise.all([noteError('page', new Error('one')), noteError('card', new Error('two'))]);
  vi.setSystemTime(Date.now() + 999);
  await noteError('page', new Error('three'));
  vi.setSystemTime(Date.now() + 1);
  await noteError('page', new Error('four'));
  expect((await errors.read()).map(({ message }) => message)).toEqual(['Error: four', 'Error: one']);
});

test('a clock that was set back stops nothing', async () => {
  await noteError('page', new Error('one'));
  vi.setSystemTime(Date.now() - 3_600_000);
  await noteError('page', new Error('two'));
  expect(await errors.read()).toHaveLength(2);
});

test('what fails again and again is counted, and pushes out nothing else', async () => {
  await noteLater('popup', new Error('once'));
  for (let count = 1; count <= 20; count++) await noteLater('page', new Error('again'));
  expect(await errors.read()).toMatchObject([
    { where: 'page', message: 'Error: again', times: 20, at: new Date().toISOString() },
    { where: 'popup', message: 'Error: once' },
  ]);
});

test.each([
  [
    'Error: no\n    at open (chrome-extension://abc/card.js:1:204)\n    at chrome-extension://abc/x.js:9:9',
    'card.js:1:204',
  ],
  ['open@moz-extension://5f0c/content-scripts/content.js:2:17\n', 'content-scripts/content.js:2:17'],
])('an error says where in our scripts it happened: %j', async (stack, place) => {
  await noteError('page', { name: 'Error', message: 'no', stack });
  expect(await errors.read()).toMatchObject([{ where: `page ${place}`, message: 'Error: no' }]);
});

test('places in scripts of a page are not kept', async () => {
  const stack = 'Error: no\n    at read (https://www.bbc.co.uk/news/world-35482464/app.js:1:2)';
  await noteError('page', { name: 'Error', message: 'no', stack });
  expect(await errors.read()).toMatchObject([{ where: 'page' }]);
});
