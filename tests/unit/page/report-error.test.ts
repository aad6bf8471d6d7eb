import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createErrorReport } from '../../../src/page/report-error.ts';
import { fakePorts } from './fake-page.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('an error is told to the background with the part that it happened in', () => {
  const { ports, errors } = fakePorts();
  createErrorReport(ports)(new TypeError('No.'), 'card');
  expect(errors).toMatchObject([{ part: 'card', name: 'TypeError', message: 'No.' }]);
  expect(errors[0]?.stack).toContain('report-error.test.ts');
});

test.each(['page', 'card'] as const)('the console names the part that failed: %s', (part) => {
  const { ports } = fakePorts();
  const error = new Error('No.');
  createErrorReport(ports)(error, part);
  expect(console.error).toHaveBeenCalledExactlyOnceWith(`Counterclaim, in the part “${part}”:`, error);
});

test('of a hundred errors in a second one is told', () => {
  const { ports, errors } = fakePorts();
  const report = createErrorReport(ports);
  for (let count = 0; count < 100; count++) report(new Error(`No. ${count}`));
  vi.advanceTimersByTime(1000);
  report('No. 100');
  expect(errors.map(({ message }) => message)).toEqual(['No. 0', 'No. 100']);
});

test.each([
  'Extension context invalidated.',
  'Could not establish connection. Receiving end does not exist.',
  'The message port closed before a response was received.',
])('a lost background is no error: %s', (message) => {
  const { ports, errors } = fakePorts();
  const report = createErrorReport(ports);
  report(new Error(message));
  report(new DOMException('Stopped.', 'AbortError'));
  expect(errors).toEqual([]);
  expect(console.error).not.toHaveBeenCalled();
});

test('not being able to tell of an error is no error', async () => {
  const { ports } = fakePorts();
  const told = vi.spyOn(ports, 'noteError').mockRejectedValue(new Error('No background.'));
  createErrorReport(ports)(new Error('No.'));
  await expect(told.mock.results[0]?.value).rejects.toThrow('No background.');
});
