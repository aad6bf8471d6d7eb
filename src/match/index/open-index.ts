import { ClaimIndex } from './claim-index.ts';
import { readSections } from './read-sections.ts';

/** Opens an index file; reads nothing but its header and checksum. Throws `IndexFormatError` when it cannot be used. */
export function openIndex(bytes: ArrayBuffer | Uint8Array): ClaimIndex {
  return new ClaimIndex(readSections(bytes));
}
