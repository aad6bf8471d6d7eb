import type { ClaimIndex } from '../index/claim-index.ts';
import { VarintReader } from '../index/varint-reader.ts';

const LAST_MARK = 0xffffffff;

/** The sum, over the distinct terms of a unit, of what each is worth to one text. A class, so that hot loops allocate nothing. */
export class TermProduct {
  readonly #worth: Float32Array;
  /** Mark of the last comparison that met a term, which counts once. */
  readonly #metIn: Uint32Array;
  readonly #forward: VarintReader;
  readonly #starts: Uint32Array;
  #mark = 0;

  constructor(index: ClaimIndex) {
    this.#worth = new Float32Array(index.vocabulary.size);
    this.#metIn = new Uint32Array(index.vocabulary.size);
    this.#forward = new VarintReader(index.sections.forward);
    this.#starts = index.sections.forwardStarts;
  }

  set(term: number, worth: number): void {
    this.#worth[term] = worth;
  }

  of(unit: number): number {
    const forward = this.#forward;
    const end = this.#starts[unit + 1] as number;
    const mark = this.#nextMark();
    let sum = 0;
    forward.at = this.#starts[unit] as number;
    while (forward.at < end) {
      const term = forward.next() >>> 2;
      const worth = this.#worth[term] as number;
      if (worth === 0 || this.#metIn[term] === mark) continue;
      this.#metIn[term] = mark;
      sum += worth;
    }
    return sum;
  }

  #nextMark(): number {
    if (this.#mark === LAST_MARK) this.#metIn.fill(0);
    this.#mark = this.#mark === LAST_MARK ? 1 : this.#mark + 1;
    return this.#mark;
  }
}
