import type { AuthoredClaims } from '../../../claim/authored/authored-claims.ts';

/** Tells the ids of the entities that a text names, by whole words. */
export function createEntityReader({ entities }: AuthoredClaims): (text: string) => string[] {
  const named = Array.from(entities, ([id, { entity }]) => ({
    id,
    inAnyCase: entity ? [entity.name, ...entity.aliases].map((name) => spaced(name).toLowerCase()) : [],
    asWritten: (entity?.exact ?? []).map(spaced),
  }));
  return (text) => {
    const written = spaced(text);
    const folded = written.toLowerCase();
    return named
      .filter(
        ({ inAnyCase, asWritten }) =>
          inAnyCase.some((name) => folded.includes(name)) || asWritten.some((name) => written.includes(name)),
      )
      .map(({ id }) => id);
  };
}

/** Words between single spaces, so that a word is not found within another. */
function spaced(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
