import { describe, expect, it } from 'vitest';
import { fallenFigures } from '../../../../src/build/eval/held-figures.ts';

describe('figures that are held', () => {
  it.each([
    ['the same', { found: 0.5 }, []],
    ['better', { found: 0.9 }, []],
    ['a little worse', { found: 0.49 }, []],
    ['clearly worse', { found: 0.4 }, ['found: 0.4000, was 0.5000']],
    ['no longer measured', {}, ['found: 0.0000, was 0.5000']],
    ['not a number', { found: Number.NaN }, ['found: NaN, was 0.5000']],
  ])('%s', (_, now, fallen) => {
    expect(fallenFigures(now, { found: 0.5 })).toEqual(fallen);
  });
});
