import { hashTerm } from './hash-term.ts';
import { shapeByEnd, shapeByStart } from './term-shape.ts';

/** Terms in the order in which they were first seen. */
export class VocabularyDraft {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];

  get size(): number {
    return this.#terms.length;
  }

  /** Number of a term that may or may not be known; -1 when it is not. */
  numberOf(term: string): number {
    return this.#numbers.get(term) ?? -1;
  }

  /** Number of a term, which is added when it is new. */
  add(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#terms.length);
    return this.#terms.push(term) - 1;
  }

  /** The vocabulary as sections of an index file. */
  sections() {
    return { ...this.#texts(), termSlots: this.#slots(), ...this.#shapes() };
  }

  #texts() {
    const termStarts = new Uint32Array(this.size + 1);
    for (const [i, term] of this.#terms.entries())
      termStarts[i + 1] = (termStarts[i] as number) + term.length;
    const termUnits = new Uint16Array(termStarts[this.size] as number);
    for (const [i, term] of this.#terms.entries()) {
      for (let c = 0; c < term.length; c++) termUnits[(termStarts[i] as number) + c] = term.charCodeAt(c);
    }
    return { termStarts, termUnits };
  }

  /** At most half full, so that a look-up seldom probes twice. */
  #slots(): Uint32Array {
    const slots = new Uint32Array(2 ** Math.ceil(Math.log2(this.size * 2 + 1)));
    for (const [i, term] of this.#terms.entries()) {
      let slot = hashTerm(term) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = i + 1;
    }
    return slots;
  }

  #shapes() {
    return { termsByStart: this.#sortedBy(shapeByStart), termsByEnd: this.#sortedBy(shapeByEnd) };
  }

  #sortedBy(shape: (term: string) => number): Uint32Array {
    const shapes = this.#terms.map(shape);
    return Uint32Array.from(shapes.keys()).sort(
      (a, b) => (shapes[a] as number) - (shapes[b] as number) || a - b,
    );
  }
}
