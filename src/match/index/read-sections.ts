import { checksum } from './checksum.ts';
import {
  formatVersion,
  headerBytes,
  magic,
  type SectionName,
  type Sections,
  sectionNames,
  sectionTypes,
} from './index-format.ts';
import { IndexFormatError } from './index-format-error.ts';

/**
 * Views of the sections of an index file; copies nothing but a misaligned input.
 * Throws `IndexFormatError` unless the file is whole and of this version.
 */
export function readSections(input: ArrayBuffer | Uint8Array): Sections {
  const bytes = alignedBytes(input);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  requireKnownFormat(bytes, view);
  requireWhole(bytes, view);
  const sections: Partial<Record<SectionName, ArrayBufferView>> = {};
  for (const [i, name] of sectionNames.entries()) {
    const start = view.getUint32(headerBytes.table + i * 8, true);
    const length = view.getUint32(headerBytes.table + i * 8 + 4, true);
    const type = sectionTypes[name];
    sections[name] = new type(
      bytes.buffer as ArrayBuffer,
      bytes.byteOffset + start,
      length / type.BYTES_PER_ELEMENT,
    );
  }
  return sections as Sections;
}

/** Typed-array views need aligned bytes, which a slice of a larger buffer may not be. */
function alignedBytes(input: ArrayBuffer | Uint8Array): Uint8Array {
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  return bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
}

function requireKnownFormat(bytes: Uint8Array, view: DataView): void {
  const isIndex =
    bytes.length >= headerBytes.table && [...magic].every((c, i) => c.charCodeAt(0) === bytes[i]);
  if (!isIndex) {
    throw new IndexFormatError(
      'unknown-format',
      'This file is not a claims index. Choose a file that `npm run claims` made, or install the extension again.',
    );
  }
  const version = view.getUint32(headerBytes.version, true);
  if (version !== formatVersion) {
    throw new IndexFormatError(
      'unknown-format',
      `This claims index has format ${version}, and this version of Counterclaim reads format ${formatVersion}. Compile the claims again or update the extension.`,
    );
  }
}

function requireWhole(bytes: Uint8Array, view: DataView): void {
  const expected = view.getUint32(headerBytes.length, true);
  if (bytes.length !== expected || expected % 8 !== 0) {
    throw new IndexFormatError(
      'corrupt',
      `The claims index should be ${expected} bytes long and is ${bytes.length}. Install the extension again, or compile the claims again.`,
    );
  }
  const words = new Uint32Array(
    bytes.buffer as ArrayBuffer,
    bytes.byteOffset + headerBytes.length,
    (bytes.length - headerBytes.length) / 4,
  );
  const sum = checksum(words);
  if (
    sum !== view.getUint32(headerBytes.checksum, true) ||
    view.getUint32(headerBytes.sections, true) !== sectionNames.length
  ) {
    throw new IndexFormatError(
      'corrupt',
      'The claims index was damaged: its bytes do not match their checksum. Install the extension again, or compile the claims again.',
    );
  }
}
