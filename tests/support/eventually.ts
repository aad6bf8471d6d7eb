import { vi } from 'vitest';

/**
 * How long a test waits for what is to happen, in ms: the slowest, a page of 5 MB read in Firefox, takes 4,000 ms on a quiet
 * machine, and no test is there to find out how busy a machine is.
 */
export const PATIENCE = { timeout: 60_000, interval: 50 };

/** What a check gives once it no longer throws; whatever it throws last is the test's failure. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, PATIENCE);
}
