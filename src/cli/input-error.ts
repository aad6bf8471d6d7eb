/** What was given to a command cannot be used; the message says what is wrong and what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
