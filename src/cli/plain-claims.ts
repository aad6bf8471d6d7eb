import * as v from 'valibot';
import { buildClaimsIndex } from '../match/index/build-claims-index.ts';
import type { ClaimIndex } from '../match/index/claim-index.ts';
import { openIndex } from '../match/index/open-index.ts';
import { type EntryId, idShape } from './entry-id.ts';
import { type EntryRule, readJsonLines } from './read-json-lines.ts';

const claimShape = v.object({
  id: idShape,
  text: v.string(),
  title: v.optional(v.nullable(v.string())),
});

/** A file of claims as an index, with the wordings that it was built of, in its order. */
export interface PlainClaims {
  readonly index: ClaimIndex;
  readonly wordings: readonly string[];
  /** The id of a claim of the index, as it was written. */
  idOf(claim: number): EntryId;
}

interface Reading {
  readonly language: string;
  /** What holds for the ids. */
  readonly rule: EntryRule<{ readonly id: EntryId }>;
}

/** Indexes a JSON Lines file of claims: `{id, text, title?}`. */
export async function openPlainClaims(path: string, { language, rule }: Reading): Promise<PlainClaims> {
  const claims = await readJsonLines(path, claimShape, rule);
  const index = openIndex(
    buildClaimsIndex(
      claims.map(({ id, text, title }) => ({ id: String(id), text, title: title ?? undefined, language })),
    ),
  );
  const ids = new Map(claims.map(({ id }) => [String(id), id]));
  return {
    index,
    wordings: claims.flatMap(({ text, title }) => (title ? [text, title] : [text])),
    idOf: (claim) => ids.get(index.claimId(claim)) as EntryId,
  };
}
