import { expect, it } from 'vitest';
import { createRerun } from '../../../src/page/create-rerun.ts';

it('runs once more, and only once, when asked any number of times while running', async () => {
  const seen: boolean[] = [];
  const ends: (() => void)[] = [];
  const ask = createRerun(async (isStale) => {
    await new Promise<void>((resolve) => ends.push(resolve));
    seen.push(isStale());
  });
  ask();
  ask();
  ask();
  ends[0]?.();
  await new Promise(setImmediate);
  ends[1]?.();
  await new Promise(setImmediate);
  expect(seen).toEqual([true, false]);
  expect(ends).toHaveLength(2);
});
