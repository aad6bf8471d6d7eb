/** Characters of the first batch: what fits into a view, so that its marks do not wait for the rest. */
const FIRST_LENGTH = 2_500;
/** Characters of a batch: as many as an article has (2.6 ms to send 61 kB), so that a long page is marked from where the reader is. */
const MOST_LENGTH = 60_000;
/** Milliseconds that an answer should take. */
const ANSWER_TIME = 250;
/** Milliseconds of answers after which the page rests as long as each answer took: 2,000 sentences to read closely take 16,000. */
const BRISK_TIME = 5_000;
/** Milliseconds of answers that a page gets, whatever it holds: 5,000 such sentences. Pages that live on get a twentieth of their time more. */
const MOST_TIME = 60_000;
const LATER_SHARE = 0.05;

/** How much text the page sends at a time, and when. */
export interface BatchPace {
  /** Characters of the next batch. */
  length(): number;
  /** Milliseconds to rest before it, so that other work of the machine comes first; Infinity when the page had its share. */
  rest(): number;
  /** Takes note of how many milliseconds the answer to so many characters took. */
  note(length: number, time: number): void;
}

/**
 * Sends much where answers come fast, little where they are slow: marks come down a page steadily even where each of its
 * sentences is worth reading closely, which takes 50 times as long as none, and a page that is left asks for no more.
 */
export function createBatchPace(now: () => number): BatchPace {
  const started = now();
  let length = FIRST_LENGTH;
  let spent = 0;
  let last = 0;
  return {
    length: () => length,
    rest() {
      if (spent > MOST_TIME + (now() - started) * LATER_SHARE) return Number.POSITIVE_INFINITY;
      return spent > BRISK_TIME ? last : 0;
    },
    note(sent, time) {
      spent += time;
      last = time;
      const fits = (sent * ANSWER_TIME) / Math.max(1, time);
      length = Math.max(FIRST_LENGTH, Math.min(MOST_LENGTH, fits));
    },
  };
}
