import { expect, it } from 'vitest';
import { readReadings } from '../../../../src/build/eval/read-readings.ts';

const readings = readReadings();

it('readers told apart what is marked and what is only near by', () => {
  const controls = readings.filter(({ isControl }) => isControl);
  expect(controls.length).toBeGreaterThanOrEqual(60);
  expect(controls.filter(({ isSame }) => isSame)).toEqual([]);
});

it('names sentences and claims as the open data does', () => {
  for (const { sentence, claim } of readings) {
    expect(sentence).toMatch(/^\w+_\d+$/);
    expect(claim).toMatch(/^checkthat202[01]\S*:\S+$/);
  }
});
