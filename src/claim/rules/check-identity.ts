import type { DisputeRule } from './rule.ts';

/** A dispute is named after its file and is the only one of that name in all packs. */
export const checkIdentity: DisputeRule = function* ({ file, fileName, dispute }, { claims }) {
  if (dispute.id !== fileName) {
    yield { path: ['id'], message: `is ${dispute.id} in a file named ${fileName}.yaml: make them the same` };
  }
  const twin = claims.disputes.find((other) => other.dispute.id === dispute.id && other.file !== file);
  if (twin) yield { path: ['id'], message: `is also the id of ${twin.file}: rename one of them` };
};
