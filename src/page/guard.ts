/**
 * What the browser calls in a page, with whatever it throws handed to `onError`: Firefox tells no listener of ours of
 * what a content script throws.
 */
export function guard<Arguments extends readonly unknown[]>(
  work: (...given: Arguments) => void,
  onError: (error: unknown) => void,
): (...given: Arguments) => void {
  return (...given) => {
    try {
      work(...given);
    } catch (error) {
      onError(error);
    }
  };
}
