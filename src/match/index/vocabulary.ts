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

  lengthOf(term: number): number {
    const { termStarts } = this.#sections;
    return (termStarts[term + 1] as number) - (termStarts[term] as number);
  }

  /** UTF-16 unit at a place of a term; NaN in an empty one. */
  letterOf(term: number, place: number): number {
    const { termUnits, termStarts } = this.#sections;
    return place < 0 ? Number.NaN : (termUnits[(termStarts[term] as number) + place] as number);
  }

  /** A bit for each letter of a word, 32 letters to a turn: words that share few letters are not worth comparing. */
  lettersIn(word: string): number {
    let letters = 0;
    for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
    return letters;
  }

  /** `lettersIn` of a term, read in place. */
  lettersOf(term: number): number {
    const { termUnits, termStarts } = this.#sections;
    const end = termStarts[term + 1] as number;
    let letters = 0;
    for (let i = termStarts[term] as number; i < end; i++) letters |= 1 << ((termUnits[i] as number) & 31);
    return letters;
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
