import { checksum } from '../../match/index/checksum.ts';

/** Parts that cross-validation is done in: each is judged by a model that has seen only the others. */
export const FOLDS = 5;

/** The fold of a document: all its sentences are in the same one. */
export function foldOf(document: string): number {
  return checksum(Uint32Array.from(document, (letter) => letter.codePointAt(0) as number)) % FOLDS;
}
