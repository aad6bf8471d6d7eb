import type { Sections } from './index-format.ts';

/**
 * Names of entities as sequences of terms, in place: a record is entity term, exact text + 1 (0: any letter case),
 * number of further terms, and those terms. Records that begin with one term stand together, longest first.
 */
export type AliasTable = Pick<Sections, 'aliasStarts' | 'aliases'>;

/** One name while the index is being built. */
export interface AliasDraft {
  readonly entity: number;
  readonly terms: readonly number[];
  /** Text number of the exact spelling, or null for any letter case. */
  readonly exact: number | null;
}

/** Groups names by their first term. Leading terms must come early in the vocabulary to keep the table small. */
export function buildAliasTable(drafts: readonly AliasDraft[]): AliasTable {
  const leads = new Map<number, AliasDraft[]>();
  for (const draft of drafts) {
    const lead = draft.terms[0];
    if (lead !== undefined) leads.set(lead, [...(leads.get(lead) ?? []), draft]);
  }
  const aliasStarts = new Uint32Array(Math.max(-1, ...leads.keys()) + 2);
  const aliases: number[] = [];
  for (let term = 0; term < aliasStarts.length - 1; term++) {
    for (const draft of (leads.get(term) ?? []).sort(longestFirst)) {
      aliases.push(
        draft.entity,
        draft.exact === null ? 0 : draft.exact + 1,
        draft.terms.length - 1,
        ...draft.terms.slice(1),
      );
    }
    aliasStarts[term + 1] = aliases.length;
  }
  return { aliasStarts, aliases: Uint32Array.from(aliases) };
}

/** Of two names of one length, the exactly spelt one knows better what it means. */
function longestFirst(a: AliasDraft, b: AliasDraft): number {
  return b.terms.length - a.terms.length || Number(b.exact !== null) - Number(a.exact !== null);
}
