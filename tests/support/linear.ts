/**
 * Ends a test whose work is to grow with its text: the longest takes 6,000 ms on a busy machine, what grows with the square
 * of the text minutes at the same length.
 */
export const LINEAR = { timeout: 90_000 };
