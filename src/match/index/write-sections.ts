import { checksum } from './checksum.ts';
import { formatVersion, headerBytes, magic, type Sections, sectionNames } from './index-format.ts';

const ALIGNMENT = 8;

/** Lays the sections out as one index file. */
export function writeSections(sections: Sections): Uint8Array {
  const starts: number[] = [];
  let end = align(headerBytes.table + sectionNames.length * 8);
  for (const name of sectionNames) {
    starts.push(end);
    end = align(end + sections[name].byteLength);
  }
  const bytes = new Uint8Array(end);
  const view = new DataView(bytes.buffer);
  for (const [i, character] of [...magic].entries()) bytes[i] = character.charCodeAt(0);
  view.setUint32(headerBytes.version, formatVersion, true);
  view.setUint32(headerBytes.length, end, true);
  view.setUint32(headerBytes.sections, sectionNames.length, true);
  for (const [i, name] of sectionNames.entries()) {
    const section = sections[name];
    const start = starts[i] as number;
    view.setUint32(headerBytes.table + i * 8, start, true);
    view.setUint32(headerBytes.table + i * 8 + 4, section.byteLength, true);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), start);
  }
  view.setUint32(headerBytes.checksum, checksum(new Uint32Array(bytes.buffer, headerBytes.length)), true);
  return bytes;
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
