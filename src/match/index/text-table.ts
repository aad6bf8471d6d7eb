import { ByteWriter } from './byte-writer.ts';
import type { Sections } from './index-format.ts';
import { readUtf8, writeUtf8 } from './utf8.ts';

/** Short texts, each stored once and named by number. */
export class TextTableDraft {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  textOf(number: number): string {
    return this.#texts[number] as string;
  }

  sections() {
    const { starts, bytes } = encodeTexts(this.#texts);
    return { textStarts: starts, texts: bytes };
  }
}

/** Texts laid end to end as UTF-8, with where each starts. */
export function encodeTexts(texts: readonly string[]): { starts: Uint32Array; bytes: Uint8Array } {
  const writer = new ByteWriter();
  const starts = new Uint32Array(texts.length + 1);
  for (const [i, text] of texts.entries()) {
    writeUtf8(writer, text);
    starts[i + 1] = writer.length;
  }
  return { starts, bytes: writer.written() };
}

/** Text of the number that `TextTableDraft.add` gave. */
export function textAt(sections: Pick<Sections, 'textStarts' | 'texts'>, number: number): string {
  const { textStarts, texts } = sections;
  return readUtf8(texts.subarray(textStarts[number], textStarts[number + 1]));
}
