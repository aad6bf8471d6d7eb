import { remember } from '../index/remember.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { alike, roundDirection } from '../meaning/rounded-direction.ts';

/** Some 30 MB; reading a sense takes long enough to remember those of a large index. */
const REMEMBERED = 50_000;

/** Creates the comparison of what a wording and a text say; it remembers the wordings that it has read. */
export function createSenseReader(meaning: Meaning, wordings: readonly string[]) {
  const senseOf = remember(
    (unit: number) => roundDirection(meaning.senseOf(wordings[unit] as string)),
    REMEMBERED,
  );

  /** Cosine of their directions. */
  return (unit: number, sense: Float32Array): number => alike(senseOf(unit), sense);
}
