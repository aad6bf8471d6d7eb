/** A change could not be stored; the message says what happened and what to do. */
export class StorageWriteError extends Error {
  override readonly name = 'StorageWriteError';
  /** `full`: no room is left, in the browser's allowance or on the disk. */
  readonly kind: 'full' | 'failed';

  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const kind = /quota|no space|disk (?:is )?full/i.test(
      `${cause instanceof Error ? cause.name : ''} ${reason}`,
    )
      ? 'full'
      : 'failed';
    super(messages[kind](reason), { cause });
    this.kind = kind;
  }
}

const messages = {
  full: () =>
    'The change was not kept: there is no room left. Free some disk space, or ignore fewer matches, and try again.',
  failed: (reason: string) =>
    `The change was not kept: the browser could not store it (${reason}). Try again.`,
};
