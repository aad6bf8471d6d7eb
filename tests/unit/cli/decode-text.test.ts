import { expect, it } from 'vitest';
import { decodeText } from '../../../src/cli/decode-text.ts';

const cyrillic = new Uint8Array([0xcc, 0xe8, 0xf0]);
const latin = new Uint8Array([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]);
const bytes = (...parts: readonly (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

const cases: Record<string, { bytes: Uint8Array; charset?: string; text: string }> = {
  'UTF-8 without a word of it': { bytes: bytes('Мир, café'), text: 'Мир, café' },
  'UTF-8 after its mark': { bytes: bytes('\ufeffМир'), text: 'Мир' },
  'UTF-16, little end first': { bytes: utf16('<p>Мир'), text: '<p>Мир' },
  'UTF-16, big end first': { bytes: utf16('<p>Мир').swap16(), text: '<p>Мир' },
  'what a meta element states': {
    bytes: bytes('<meta charset=windows-1251><p>', cyrillic),
    text: '<meta charset=windows-1251><p>Мир',
  },
  'what a meta element states in the place of a header': {
    bytes: bytes('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>', latin),
    text: '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>“café”',
  },
  'no meta element within a comment': {
    bytes: bytes('<!-- <meta charset=windows-1251> --><p>Мир'),
    text: '<!-- <meta charset=windows-1251> --><p>Мир',
  },
  'what the server states, before the meta element': {
    bytes: bytes('<meta charset=utf-8><p>', cyrillic),
    charset: 'Windows-1251',
    text: '<meta charset=utf-8><p>Мир',
  },
  'the mark, before what the server states': {
    bytes: bytes('\ufeffМир'),
    charset: 'windows-1251',
    text: 'Мир',
  },
  'no encoding that nobody knows': { bytes: bytes('Мир'), charset: 'klingon', text: 'Мир' },
  Japanese: { bytes: new Uint8Array([0x93, 0xfa, 0x96, 0x7b]), charset: 'Shift_JIS', text: '日本' },
  'western text that states nothing': { bytes: latin, text: '“café”' },
  'nothing of what is no text': { bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), text: '' },
  'nothing of nothing': { bytes: bytes(), text: '' },
};

for (const [name, { bytes: given, charset, text }] of Object.entries(cases)) {
  it(`decodes ${name}`, () => expect(decodeText(given, charset ?? null)).toBe(text));
}
