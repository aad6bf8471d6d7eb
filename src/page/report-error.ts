/** What browsers say when the extension was updated or removed under a page that is still open. */
const GONE = /context invalidated|conduits? destroyed/i;
/** What they say when the background, or the page, went away in the middle of a message. */
const INTERRUPTED = /receiving end does not exist|message (?:port|channel) (?:is )?closed/i;

/** Whether the background cannot be reached any more from this page; there is then nothing left to do here. */
export function isExtensionGone(error: unknown): boolean {
  return error instanceof Error && GONE.test(error.message);
}

/** The one place where an error on a page ends up. A stopped script and a lost background are no errors. */
export function reportError(error: unknown): void {
  if (isExtensionGone(error)) return;
  if (error instanceof Error && (error.name === 'AbortError' || INTERRUPTED.test(error.message))) return;
  console.error('Counterclaim stopped reading this page:', error);
}
