/** What a document is taken to hold before any of it was read: a tenth of a repeated claim in five sentences. */
const BEFORE = { repeated: 0.1, sentences: 5 } as const;

/**
 * How often a document has repeated claims so far. A sentence of a speech that has repeated three of them is likelier to
 * repeat a fourth than one of a match report.
 */
export class DocumentRate {
  #repeated = 0;
  #sentences = 0;

  /** Counts a sentence with the probability that it, taken alone, repeats a claim. */
  add(probability: number): void {
    this.#repeated += probability;
    this.#sentences++;
  }

  /** Logarithm of the rate, over that of a document of which nothing was read: 0 at first. */
  measure(): number {
    const rate = (this.#repeated + BEFORE.repeated) / (this.#sentences + BEFORE.sentences);
    return Math.log(rate / (BEFORE.repeated / BEFORE.sentences));
  }
}
