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

/** A file of claims as an index, with the wordings that it was built of, in its order. */
export interface PlainClaims {
  readonly index: ClaimIndex;
  readonly wordings: readonly string[];
}

/** Indexes a JSON Lines file of claims: `{id, text, title?}`. */
export async function openPlainClaims(path: string, language: string): Promise<PlainClaims> {
  const claims = await readJsonLines(path, claimShape);
  const index = openIndex(
    buildClaimsIndex(
      claims.map(({ id, text, title }) => ({ id, text, title: title ?? undefined, language })),
    ),
  );
  return { index, wordings: claims.flatMap(({ text, title }) => (title ? [text, title] : [text])) };
}
