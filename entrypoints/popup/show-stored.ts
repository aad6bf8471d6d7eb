import type { Stored } from '../../src/storage/stored.ts';

/** Shows what is stored now, and again whenever it changes. */
export function showStored<T>(stored: Stored<T>, show: (value: T) => void): void {
  const read = (): void => void stored.read().then(show);
  read();
  stored.watch(read);
}
