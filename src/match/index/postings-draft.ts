import { ByteWriter } from './byte-writer.ts';

/** Which units hold a term, and how often; units arrive in order. */
export class PostingsDraft {
  readonly #lists: { writer: ByteWriter; last: number; units: number }[] = [];

  /** Records a unit's terms. */
  add(unit: number, terms: readonly number[]): void {
    const times = new Map<number, number>();
    for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1);
    for (const [term, count] of times) {
      const list = this.#listOf(term);
      list.writer.varint((unit - list.last) * 2 + (count > 1 ? 1 : 0));
      if (count > 1) list.writer.varint(count);
      list.last = unit;
      list.units++;
    }
  }

  sections(terms: number) {
    const writer = new ByteWriter();
    const postingStarts = new Uint32Array(terms + 1);
    const termFrequencies = new Uint32Array(terms);
    for (let term = 0; term < terms; term++) {
      const list = this.#lists[term];
      if (list) writer.bytes(list.writer.written());
      termFrequencies[term] = list?.units ?? 0;
      postingStarts[term + 1] = writer.length;
    }
    return { postingStarts, postings: writer.written(), termFrequencies };
  }

  #listOf(term: number) {
    const known = this.#lists[term];
    if (known) return known;
    const list = { writer: new ByteWriter(), last: 0, units: 0 };
    this.#lists[term] = list;
    return list;
  }
}
