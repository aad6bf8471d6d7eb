import type { LanguageCode } from '../../claim/dispute.ts';
import { buildIndexOf } from './build-index-of.ts';

/** A claim by itself, as lists of fact-checked claims hold them. */
export interface PlainClaim {
  readonly id: string;
  readonly text: string;
  /** A headline that words the claim in another way. */
  readonly title?: string | undefined;
  readonly language: LanguageCode;
}

/** Compiles a plain list of claims; its index ranks and matches but has nothing to show. */
export function buildClaimsIndex(claims: readonly PlainClaim[]): Uint8Array {
  return buildIndexOf({
    summary: { disputes: 0, positions: claims.length, sources: 0, version: 'claims', packs: [] },
    entities: [],
    topics: new Uint8Array(),
    probes: new Map(),
    disputes: [],
    claims: claims.map(({ id }) => id),
    units: claims.flatMap(({ text, title, language }, claim) => [
      { claim, text, language },
      ...(title ? [{ claim, text: title, language, isHeadline: true }] : []),
    ]),
  });
}
