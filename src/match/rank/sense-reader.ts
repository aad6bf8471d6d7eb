import type { Meaning } from '../meaning/meaning.ts';
import { alike, type RoundedDirection, roundDirection } from '../meaning/rounded-direction.ts';

/** Some 30 MB; reading a sense takes long enough to remember those of a large index. */
const REMEMBERED = 50_000;

/** Creates the comparison of what a wording and a text say; it remembers the wordings that it has read. */
export function createSenseReader(meaning: Meaning, wordings: readonly string[]) {
  const remembered = new Map<number, RoundedDirection>();

  function senseOf(unit: number): RoundedDirection {
    const known = remembered.get(unit);
    if (known) return known;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const sense = roundDirection(meaning.senseOf(wordings[unit] as string));
    remembered.set(unit, sense);
    return sense;
  }

  /** Cosine of their directions. */
  return (unit: number, sense: Float32Array): number => alike(senseOf(unit), sense);
}
