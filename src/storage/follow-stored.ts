import type { Stored } from './stored.ts';

/** Hands over what is stored now, and again whenever it changes. */
export function followStored<T>(stored: Stored<T>, onValue: (value: T) => void): void {
  const read = (): void => void stored.read().then(onValue);
  stored.watch(read);
  read();
}
