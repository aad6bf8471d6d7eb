import type { ByteWriter } from './byte-writer.ts';

// TextEncoder belongs to the platform, not to the language, and this folder stands on the language alone.

/** Appends a text as UTF-8; a lone surrogate is written as if it were a letter, so that every string comes back. */
export function writeUtf8(writer: ByteWriter, text: string): void {
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number;
    if (code < 0x80) writer.byte(code);
    else if (code < 0x800) writeBytes(writer, [0xc0 | (code >> 6), tail(code)]);
    else if (code < 0x10000) writeBytes(writer, [0xe0 | (code >> 12), tail(code >> 6), tail(code)]);
    else {
      writeBytes(writer, [0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code)]);
      i++;
    }
  }
}

/** The text that `writeUtf8` wrote. */
export function readUtf8(bytes: Uint8Array): string {
  const parts: string[] = [];
  let codes: number[] = [];
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i++] as number;
    let code = first;
    if (first >= 0x80) {
      const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
      code = first & (0x3f >> more);
      for (let k = 0; k < more; k++) code = (code << 6) | ((bytes[i++] as number) & 0x3f);
    }
    // Longer argument lists overflow the stack.
    if (codes.push(code) === 4096) {
      parts.push(String.fromCodePoint(...codes));
      codes = [];
    }
  }
  parts.push(String.fromCodePoint(...codes));
  return parts.join('');
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f);
}

function writeBytes(writer: ByteWriter, bytes: readonly number[]): void {
  for (const byte of bytes) writer.byte(byte);
}
