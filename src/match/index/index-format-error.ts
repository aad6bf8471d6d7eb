/** The bytes given are no index that can be used; the message says what happened and what to do. */
export class IndexFormatError extends Error {
  override readonly name = 'IndexFormatError';
  /** `unknown-format`: not an index, or one of another version; `corrupt`: an index whose bytes were damaged. */
  readonly kind: 'unknown-format' | 'corrupt';

  constructor(kind: 'unknown-format' | 'corrupt', message: string) {
    super(message);
    this.kind = kind;
  }
}
