import * as v from 'valibot';
import { createStored } from './stored.ts';
import { withoutPageText } from './without-page-text.ts';

const errorSchema = v.object({
  /** ISO 8601, UTC; when it happened last. */
  at: v.string(),
  /** The part of the extension that failed, and where in its code. */
  where: v.string(),
  message: v.string(),
  /** How often it was noted, where that is more than once. */
  times: v.optional(v.number()),
});

/** An error that the reader may want to report. */
export type NotedError = Readonly<v.InferOutput<typeof errorSchema>>;

/** Enough to see a pattern, little enough to read. */
const MOST_ERRORS = 10;
/** An error's message is for whoever mends it, and never needs more. */
const LONGEST_MESSAGE = 300;
/** Milliseconds between two notes: what fails in a loop must not keep the disk busy. */
const INTERVAL = 1000;

/** The last errors, newest first; kept on the device and shown in the options only. */
export const errors = createStored<readonly NotedError[]>('errors', (stored) =>
  Array.isArray(stored) ? stored.filter((error) => v.is(errorSchema, error)) : [],
);

/** Notes an error of a part of the extension, without addresses and without text of pages; one that comes within a second of the last is dropped. */
export function noteError(part: string, cause: unknown): Promise<void> {
  const { name, message, stack } = cause instanceof Error || isTold(cause) ? cause : { message: `${cause}` };
  const words = withoutPageText(name === undefined ? message : `${name}: ${message}`);
  const noted = {
    at: new Date().toISOString(),
    where: [part, ...placeInCode(stack)].join(' '),
    message: words.slice(0, LONGEST_MESSAGE),
  };
  // Not being able to note an error must not become the next one.
  return errors
    .update((known) => (isTooSoon(noted, known[0]) ? known : add(noted, known)))
    .catch(() => undefined);
}

/** An error as another part of the extension tells of it. */
export type ToldError = Pick<Error, 'name' | 'message'> & { readonly stack?: string | undefined };

function isTold(cause: unknown): cause is ToldError {
  return typeof cause === 'object' && cause !== null && 'name' in cause && 'message' in cause;
}

/** The innermost place in a script of ours, as `content-scripts/content.js:1:204`. */
function placeInCode(stack: string | undefined): string[] {
  return /(?:chrome|moz)-extension:\/\/[^/\s]+\/([\w./-]+:\d+:\d+)/.exec(stack ?? '')?.slice(1) ?? [];
}

/** A clock that was set back makes nothing too soon. */
function isTooSoon({ at }: NotedError, last: NotedError | undefined): boolean {
  const since = last === undefined ? INTERVAL : Date.parse(at) - Date.parse(last.at);
  return since >= 0 && since < INTERVAL;
}

/** What fails again and again stands there once, so that it does not push out everything else. */
function add(noted: NotedError, known: readonly NotedError[]): readonly NotedError[] {
  const isSame = ({ where, message }: NotedError): boolean =>
    where === noted.where && message === noted.message;
  const before = known.find(isSame);
  const added = before ? { ...noted, times: (before.times ?? 1) + 1 } : noted;
  return [added, ...known.filter((error) => !isSame(error))].slice(0, MOST_ERRORS);
}
