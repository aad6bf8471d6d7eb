import type { ClaimIndex } from './claim-index.ts';
import type { ReadSentence } from './read-sentence.ts';

/** The entities that sentences name, those that these imply, and those known already. */
export function collectEntities(
  index: ClaimIndex,
  sentences: readonly ReadSentence[],
  known: ReadonlySet<number> = new Set(),
): Set<number> {
  const entities = new Set(known);
  for (const { number } of sentences.flatMap((sentence) => sentence.terms)) {
    if (number < 0 || number >= index.entityCount) continue;
    entities.add(number);
    for (const implied of index.impliedBy(number)) entities.add(implied);
  }
  return entities;
}

/** Whether at least one entity of every group that a dispute is about is among those mentioned. */
export function isAbout(index: ClaimIndex, dispute: number, mentioned: ReadonlySet<number>): boolean {
  const { aboutStarts, aboutGroupStarts, aboutEntities } = index.sections;
  for (let group = aboutStarts[dispute] as number; group < (aboutStarts[dispute + 1] as number); group++) {
    const entities = aboutEntities.subarray(aboutGroupStarts[group], aboutGroupStarts[group + 1]);
    if (!entities.some((entity) => mentioned.has(entity))) return false;
  }
  return true;
}

/** For every dispute, whether a page that mentions these entities can hold its claims. */
export function openDisputes(index: ClaimIndex, mentioned: ReadonlySet<number>): Uint8Array {
  return Uint8Array.from({ length: index.disputeCount }, (_, dispute) =>
    isAbout(index, dispute, mentioned) ? 1 : 0,
  );
}
