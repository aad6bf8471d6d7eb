/** A unit that shares terms with a sentence, with its score. */
export interface Candidate {
  readonly unit: number;
  readonly score: number;
}

/** The best of many candidates, kept in order as they are offered: most are turned away by one comparison. */
export class BestCandidates {
  readonly #limit: number;
  readonly #best: Candidate[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** `isAllowed` is asked only of what is good enough. */
  offer(unit: number, score: number, isAllowed: (unit: number) => boolean = allowAll): void {
    const last = this.#best[this.#best.length - 1];
    const isFull = this.#best.length === this.#limit;
    if ((isFull && last && !isBetter(unit, score, last)) || !isAllowed(unit)) return;
    let low = 0;
    let high = this.#best.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBetter(unit, score, this.#best[middle] as Candidate)) high = middle;
      else low = middle + 1;
    }
    this.#best.splice(low, 0, { unit, score });
    if (isFull) this.#best.pop();
  }

  /** Best first; equal ones in the order of the index. */
  ranked(): Candidate[] {
    return this.#best;
  }
}

function allowAll(): boolean {
  return true;
}

function isBetter(unit: number, score: number, other: Candidate): boolean {
  return score > other.score || (score === other.score && unit < other.unit);
}
