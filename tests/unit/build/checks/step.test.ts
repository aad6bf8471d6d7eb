import { describe, expect, it } from 'vitest';
import { countTests } from '../../../../src/build/checks/step.ts';

describe('countTests()', () => {
  it.each([
    [' Test Files  3 passed (3)\n      Tests  18 passed (18)\n', { passed: 18, failed: 0 }],
    ['      Tests  2 failed | 18 passed (20)\n', { passed: 18, failed: 2 }],
    ['      Tests  2 failed (2)\n', { passed: 0, failed: 2 }],
    ['⎯ Failed Suites 3 ⎯\n      Tests  1 failed | 9 passed (10)\n', { passed: 9, failed: 4 }],
    ['Error: no such file', null],
  ])('reads %j', (output, counts) => {
    expect(countTests(output)).toEqual(counts);
  });
});
