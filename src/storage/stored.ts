import { storage } from 'wxt/utils/storage';
import { runExclusively } from './run-exclusively.ts';
import { StorageWriteError } from './storage-write-error.ts';

/** A value in the browser's local storage, read through a parser that replaces whatever was damaged. */
export interface Stored<T> {
  /** Where it is kept. */
  readonly key: `local:${string}`;
  read(): Promise<T>;
  /** What a stored value, or one from a backup, is read as; null stands for none. */
  parse(stored: unknown): T;
  /** Throws StorageWriteError when the browser does not keep the change; writes nothing where there is none. */
  update(change: (value: T) => T): Promise<void>;
  /** Tells of changes from every part of the extension; returns what stops it. */
  watch(onChange: () => void): () => void;
}

/** Raised, together with a migration in `createStored`, whenever a stored field changes its meaning. */
const storedVersion = 1;

/** `parse` receives null while nothing is stored. */
export function createStored<T>(key: string, parse: (stored: unknown) => T): Stored<T> {
  const place = storage.defineItem<unknown>(`local:${key}`, { version: storedVersion });
  const read = async () => parse(await place.getValue());
  const write = async (value: T) => {
    await place.setValue(value).catch(refuse);
  };
  return {
    key: `local:${key}`,
    read,
    parse,
    update: (change) =>
      runExclusively(async () => {
        const value = await read();
        const changed = change(value);
        if (changed !== value) await write(changed);
      }),
    watch: (onChange) => place.watch(() => onChange()),
  };
}

/** What is stored, and what is to stand in its place. */
export interface Replacement {
  readonly stored: Pick<Stored<unknown>, 'key'>;
  readonly value: unknown;
}

/** Replaces several values in one go: all of them or, with a StorageWriteError, none. */
export async function replaceTogether(replacements: readonly Replacement[]): Promise<void> {
  const items = replacements.map(({ stored: { key }, value }) => ({ key, value }));
  await runExclusively(() => storage.setItems(items).catch(refuse));
}

function refuse(cause: unknown): never {
  throw new StorageWriteError(cause);
}
