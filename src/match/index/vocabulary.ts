import { hashTerm } from './hash-term.ts';
import type { Sections } from './index-format.ts';

type VocabularySections = Pick<Sections, 'termUnits' | 'termStarts' | 'termSlots'>;

/** The terms of an index, read in place from its bytes. */
export class Vocabulary {
  readonly #sections: VocabularySections;

  constructor(sections: VocabularySections) {
    this.#sections = sections;
  }

  get size(): number {
    return this.#sections.termStarts.length - 1;
  }

  /** Number of a term, or -1 when the index does not know it. */
  numberOf(term: string): number {
    const { termSlots } = this.#sections;
    const mask = termSlots.length - 1;
    for (let slot = hashTerm(term) & mask; ; slot = (slot + 1) & mask) {
      const entry = termSlots[slot] as number;
      if (entry === 0) return -1;
      if (this.#equals(entry - 1, term)) return entry - 1;
    }
  }

  textOf(term: number): string {
    const { termUnits, termStarts } = this.#sections;
    return String.fromCharCode(...termUnits.subarray(termStarts[term], termStarts[term + 1]));
  }

  startsWith(number: number, beginning: string): boolean {
    const { termUnits, termStarts } = this.#sections;
    const start = termStarts[number] as number;
    if ((termStarts[number + 1] as number) - start < beginning.length) return false;
    for (let i = 0; i < beginning.length; i++) {
      if (termUnits[start + i] !== beginning.charCodeAt(i)) return false;
    }
    return true;
  }

  #equals(number: number, term: string): boolean {
    const { termUnits, termStarts } = this.#sections;
    const start = termStarts[number] as number;
    if ((termStarts[number + 1] as number) - start !== term.length) return false;
    for (let i = 0; i < term.length; i++) if (termUnits[start + i] !== term.charCodeAt(i)) return false;
    return true;
  }
}
