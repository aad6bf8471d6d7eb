import * as v from 'valibot';
import { describeIssue } from './describe-issue.ts';
import type { Dispute, Pack } from './dispute.ts';
import type { Finding } from './finding.ts';
import { PackError } from './pack-error.ts';
import { packShape } from './pack-shape.ts';
import { checkReferences } from './rules/check-references.ts';

/**
 * Reads a pack from decoded JSON. Holds what the matcher and the reader rely on: shapes, http(s) addresses,
 * unique ids and references that lead somewhere; how well a pack is sourced is for its publisher to hold.
 *
 * @throws {PackError} listing everything that is wrong.
 */
export function parsePack(content: unknown): Pack {
  const result = v.safeParse(packShape, content);
  if (!result.success) throw new PackError(result.issues.map(describeIssue));
  const findings = [...checkWithin(result.output)];
  if (findings.length > 0) throw new PackError(findings);
  return result.output;
}

function* checkWithin({ disputes, entities }: Pack): Generator<Finding> {
  yield* checkUnique('disputes', disputes);
  yield* checkUnique('entities', entities);
  yield* checkSourcesAgree(disputes);
  const known = new Set(entities.map(({ id }) => id));
  for (const [at, { implies }] of entities.entries()) {
    for (const [place, id] of implies.entries()) {
      if (!known.has(id))
        yield { path: ['entities', at, 'implies', place], message: `${id} is no entity of the pack` };
    }
  }
  for (const [at, dispute] of disputes.entries()) {
    for (const { path, message } of checkReferences(dispute))
      yield { path: ['disputes', at, ...path], message };
    for (const [group, ids] of dispute.about.entries()) {
      const path = ['disputes', at, 'about', group];
      if (ids.length === 0) yield { path, message: 'is an empty group: name an entity or remove the group' };
      for (const id of ids) if (!known.has(id)) yield { path, message: `${id} is no entity of the pack` };
    }
  }
}

/** A source may stand under several positions, but its id must always mean the same page. */
function* checkSourcesAgree(disputes: readonly Dispute[]): Generator<Finding> {
  const addresses = new Map<string, string>();
  for (const [at, { positions }] of disputes.entries()) {
    for (const [place, { sources }] of positions.entries()) {
      for (const [index, { id, url }] of sources.entries()) {
        const path = ['disputes', at, 'positions', place, 'sources', index, 'id'];
        const known = addresses.get(id) ?? url;
        if (known !== url) yield { path, message: `${id} is also the id of ${known}: rename one` };
        addresses.set(id, known);
      }
    }
  }
}

function* checkUnique(field: string, members: readonly { readonly id: string }[]): Generator<Finding> {
  const seen = new Set<string>();
  for (const [at, { id }] of members.entries()) {
    if (seen.has(id)) yield { path: [field, at, 'id'], message: `${id} is given twice: rename one` };
    seen.add(id);
  }
}
