import { expect, test, vi } from 'vitest';
import { createShowLatest } from '../../../src/ui/show-latest.ts';

function showing() {
  const [show, report] = [vi.fn(), vi.fn()];
  return { show, report, ask: createShowLatest<{ answer: number }>({ show, report }) };
}

const answered = (answer: number) => Promise.resolve({ answer });
const refused = (cause: Error) => Promise.reject<{ answer: number }>(cause);

test('an answer that comes after a newer question is not shown', async () => {
  const { show, ask } = showing();
  const slow = Promise.withResolvers<{ answer: number }>();
  ask(slow.promise);
  const newer = answered(2);
  ask(newer);
  slow.resolve({ answer: 1 });
  await Promise.all([slow.promise, newer]);
  expect(show.mock.calls).toEqual([[{ answer: 2 }]]);
});

test('nor is a failure told of', async () => {
  const { show, report, ask } = showing();
  const failing = refused(new Error('late'));
  ask(failing);
  const newer = answered(2);
  ask(newer);
  await Promise.allSettled([failing, newer]);
  expect(report).not.toHaveBeenCalled();
  expect(show.mock.calls).toEqual([[{ answer: 2 }]]);
});

test('a problem is shown until the next answer; later ones say nothing of any', async () => {
  const { show, report, ask } = showing();
  const cause = new Error('gone');
  for (const asked of [refused(cause), answered(1), answered(2)]) {
    ask(asked);
    await asked.catch(() => undefined);
  }
  expect(report.mock.calls).toEqual([[cause]]);
  expect(show.mock.calls).toEqual([[{ answer: 1, problem: null }], [{ answer: 2 }]]);
});
