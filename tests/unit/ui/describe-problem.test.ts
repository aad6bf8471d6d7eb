import { expect, test } from 'vitest';
import { describeProblem } from '../../../src/ui/describe-problem.ts';
import { say } from '../../../src/ui/strings.ts';

/** An error as it arrives by message: with its fields, without its class. */
function told(name: string, kind: string): Error {
  return Object.assign(new Error('English words of the background'), { name, kind });
}

test.each([
  ['no room left', told('StorageWriteError', 'full'), () => say('problem_storage_full')],
  ['not stored', told('StorageWriteError', 'failed'), () => say('problem_storage_failed')],
  [
    'another full thing',
    told('Error', 'full'),
    () => say('problem_unexpected', 'English words of the background'),
  ],
  ['no error at all', 'gone', () => say('problem_unexpected', 'gone')],
])('%s', (_name, error, words) => {
  expect(describeProblem(error)).toBe(words());
});
