import { describe, expect, test, vi } from 'vitest';
import { createSenseSource } from '../../../src/background/sense-source.ts';
import { readEncoder } from '../../../src/build/read-meaning-file.ts';

const pieces = [100, 200, 300];
const readWhole = async () => new Uint8Array(await readEncoder()).buffer;

describe('the encoder', () => {
  test('is not read for pages that never want it', async () => {
    const read = vi.fn(readWhole);
    const source = createSenseSource(read, () => {});
    await source.loadIfAwaited();
    expect(source.isAwaited()).toBe(false);
    expect(read).not.toHaveBeenCalled();
  });

  test('is read once when a sentence has asked in vain, for all pages that wait', async () => {
    const read = vi.fn(readWhole);
    const source = createSenseSource(read, () => {});
    expect(source.senseOf(pieces)).toBeNull();
    expect(source.isAwaited()).toBe(true);
    await Promise.all([source.loadIfAwaited(), source.loadIfAwaited()]);
    expect(read).toHaveBeenCalledTimes(1);
    expect(Math.hypot(...(source.senseOf(pieces) ?? []))).toBeCloseTo(1, 4);
    expect(source.isAwaited()).toBe(false);
  });

  const unusable = [
    { what: 'missing', read: () => Promise.reject(new Error('encoder.weights: 404')) },
    { what: 'cut short', read: async () => new Uint8Array((await readEncoder()).subarray(0, 1000)).buffer },
    { what: 'another file', read: async () => new Uint8Array((await readEncoder()).length).buffer },
  ];
  test.each(unusable)('that is $what is named once and done without', async ({ read }) => {
    const onProblem = vi.fn();
    const source = createSenseSource(read, onProblem);
    expect(source.senseOf(pieces)).toBeNull();
    await source.loadIfAwaited();
    expect(source.senseOf(pieces)).toBeNull();
    expect(source.isAwaited()).toBe(false);
    await source.loadIfAwaited();
    expect(onProblem).toHaveBeenCalledTimes(1);
    expect(String(onProblem.mock.calls[0]?.[0])).toMatch(/encoder\.weights/);
  });
});
