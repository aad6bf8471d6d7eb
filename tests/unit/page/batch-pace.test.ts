import { describe, expect, it } from 'vitest';
import { createBatchPace } from '../../../src/page/batch-pace.ts';

/** The batches of a page whose answers take so many milliseconds for a thousand characters each. */
function batchesAt(timeOfThousand: number, batches: number) {
  let clock = 0;
  const pace = createBatchPace(() => clock);
  const sent = Array.from({ length: batches }, () => {
    const [length, rest] = [pace.length(), pace.rest()];
    const time = (length * timeOfThousand) / 1000;
    if (rest === Number.POSITIVE_INFINITY) return { length: 0, rest };
    clock += rest + time;
    pace.note(length, time);
    return { length, rest };
  });
  return { sent, pace, wait: (time: number) => (clock += time) };
}

const lengthsAt = (timeOfThousand: number, batches: number) =>
  batchesAt(timeOfThousand, batches).sent.map(({ length }) => length);

describe('how much text is sent at a time', () => {
  it('is a view at first, then as much as an article has where answers are quick', () =>
    expect(lengthsAt(3, 3)).toEqual([2_500, 60_000, 60_000]));

  it('is a quarter of a second’s worth where each sentence is read closely', () => {
    const [, ...others] = lengthsAt(70, 4);
    for (const length of others) expect(length * 0.07).toBeCloseTo(250);
  });

  it('is never less than a view', () => expect(lengthsAt(1_000, 3)).toEqual([2_500, 2_500, 2_500]));
});

describe('a page that asks for much', () => {
  it('is answered briskly for five seconds, then rests as long as each answer takes', () => {
    const { sent } = batchesAt(100, 40);
    expect(sent.slice(0, 21).every(({ rest }) => rest === 0)).toBe(true);
    expect(sent.slice(21).every(({ rest }) => rest === 250)).toBe(true);
  });

  it('is answered for a minute in all, and later as its time goes by', () => {
    const { sent, pace, wait } = batchesAt(100, 300);
    const answered = sent.filter(({ rest }) => rest < Number.POSITIVE_INFINITY);
    expect(answered.length * 0.25).toBeGreaterThan(60);
    expect(answered.length * 0.25).toBeLessThan(70);
    expect(pace.rest()).toBe(Number.POSITIVE_INFINITY);
    wait(60_000);
    expect(pace.rest()).toBe(250);
  });
});
