import * as v from 'valibot';
import { createStored } from './stored.ts';

const errorSchema = v.object({
  /** ISO 8601, UTC. */
  at: v.string(),
  /** The part of the extension that failed. */
  where: v.string(),
  message: v.string(),
});

/** An error that the reader may want to report. */
export type NotedError = Readonly<v.InferOutput<typeof errorSchema>>;

/** Enough to see a pattern, little enough to read. */
const MOST_ERRORS = 10;
/** An error's message is for whoever mends it, and never needs more. */
const LONGEST_MESSAGE = 300;

/** The last errors, newest first; kept on the device and shown in the options only. */
export const errors = createStored<readonly NotedError[]>('errors', (stored) =>
  Array.isArray(stored) ? stored.filter((error) => v.is(errorSchema, error)) : [],
);

export function noteError(where: string, cause: unknown): Promise<void> {
  const message = (cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)).slice(
    0,
    LONGEST_MESSAGE,
  );
  const noted = { at: new Date().toISOString(), where, message };
  // Not being able to note an error must not become the next one.
  return errors.update((known) => [noted, ...known].slice(0, MOST_ERRORS)).catch(() => undefined);
}
