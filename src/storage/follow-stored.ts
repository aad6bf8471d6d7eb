import type { Stored } from './stored.ts';

/** Hands over what is stored now, and again whenever it changes; what cannot be read is told to `onError`. */
export function followStored<T>(
  stored: Pick<Stored<T>, 'read' | 'watch'>,
  onValue: (value: T) => void,
  onError: (error: Error) => void,
): void {
  const read = (): void => void stored.read().then(onValue, onError);
  stored.watch(read);
  read();
}
