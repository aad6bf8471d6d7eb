import type { AuthoredClaims } from '../../../claim/authored/authored-claims.ts';

/** Ids of the entities that a text names, by whole words. */
export function entitiesIn(text: string, { entities }: AuthoredClaims): string[] {
  const written = spaced(text);
  const folded = written.toLowerCase();
  return Array.from(entities, ([id, { entity }]) => {
    const isNamed =
      entity !== null &&
      ([entity.name, ...entity.aliases].some((name) => folded.includes(spaced(name).toLowerCase())) ||
        (entity.exact ?? []).some((name) => written.includes(spaced(name))));
    return isNamed ? [id] : [];
  }).flat();
}

/** Words between single spaces, so that a word is not found within another. */
function spaced(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
