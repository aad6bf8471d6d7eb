import type { DisputeRule } from './rule.ts';

/** The entities that a dispute is about exist. */
export const checkAbout: DisputeRule = function* ({ dispute }, { claims }) {
  for (const [group, ids] of dispute.about.entries()) {
    for (const [at, id] of ids.entries()) {
      if (claims.entities.has(id)) continue;
      yield {
        path: ['about', group, at],
        message: `${id} is not in entities/: add it there or correct its spelling`,
      };
    }
  }
};
