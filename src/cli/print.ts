/**
 * Writes to the standard output and waits until that is done, so that work stops when a reader has closed it (`| head`):
 * the error comes between two lines, not after the last.
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => setImmediate(resolve));
  });
}
