import type { PageError } from '../messages/protocol.ts';
import type { PagePorts } from './page-ports.ts';

/** What browsers say when the extension was updated or removed under a page that is still open. */
const GONE = /context invalidated|conduits? destroyed/i;
/** What they say when the background, or the page, went away in the middle of a message. */
const INTERRUPTED = /receiving end does not exist|message (?:port|channel) (?:is )?closed/i;
/** Milliseconds between two errors that a page tells the background of. */
const INTERVAL = 1000;

/** Takes an error of the page, or of the part of it that is named. */
export type ReportError = (error: unknown, part?: PageError['part']) => void;

/** Whether the background cannot be reached any more from this page; there is then nothing left to do here. */
export function isExtensionGone(error: unknown): boolean {
  return error instanceof Error && GONE.test(error.message);
}

/**
 * The one place where the errors of a page end up: in its console and, one a second at most, in the diagnostics of the
 * options. A stopped script and a lost background are no errors.
 */
export function createErrorReport(ports: Pick<PagePorts, 'noteError'>): ReportError {
  let lastNote = Number.NEGATIVE_INFINITY;
  return (error, part = 'page') => {
    if (isExtensionGone(error)) return;
    if (error instanceof Error && (error.name === 'AbortError' || INTERRUPTED.test(error.message))) return;
    console.error(`Counterclaim, in the part “${part}”:`, error);
    const now = performance.now();
    if (now - lastNote < INTERVAL) return;
    lastNote = now;
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    // What could not be noted stands in the console.
    ports.noteError({ part, name, message, stack }).catch(() => undefined);
  };
}
