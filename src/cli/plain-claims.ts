import * as v from 'valibot';
import { buildClaimsIndex } from '../match/index/build-claims-index.ts';
import type { ClaimIndex } from '../match/index/claim-index.ts';
import { openIndex } from '../match/index/open-index.ts';
import { idShape, readJsonLines } from './read-json-lines.ts';

const claimShape = v.object({
  id: idShape,
  text: v.string(),
  title: v.optional(v.nullable(v.string())),
});

/** Indexes a JSON Lines file of claims: `{id, text, title?}`. */
export async function indexPlainClaims(path: string, language: string): Promise<ClaimIndex> {
  const claims = await readJsonLines(path, claimShape);
  return openIndex(
    buildClaimsIndex(
      claims.map(({ id, text, title }) => ({ id, text, title: title ?? undefined, language })),
    ),
  );
}
