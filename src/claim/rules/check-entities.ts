import type { AuthoredClaims, Problem } from '../authored/authored-claims.ts';

/** Every entity has a name to be found by, and implies entities that exist. */
export function* checkEntities({ entities }: AuthoredClaims): Generator<Problem> {
  for (const [id, { file, entity }] of entities) {
    if (entity === null) continue;
    const { aliases, exact = [], implies = [] } = entity;
    if (aliases.length + exact.length === 0) {
      yield {
        file,
        path: [id, 'aliases'],
        message: 'is empty, and so is exact: add a name that the press uses',
      };
    }
    for (const [at, implied] of implies.entries()) {
      const path = [id, 'implies', at];
      if (implied === id) yield { file, path, message: 'an entity cannot imply itself: remove it' };
      else if (!entities.has(implied))
        yield { file, path, message: `${implied} is not an entity here: add it or remove it` };
    }
  }
}
