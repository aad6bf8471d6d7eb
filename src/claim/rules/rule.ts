import type { AuthoredClaims, FiledDispute } from '../authored/authored-claims.ts';
import type { AuthoredPosition } from '../authored/authored-dispute.ts';
import type { AuthoredSource } from '../authored/authored-source.ts';
import type { Finding } from '../finding.ts';

/** What a rule may look at besides the thing that it judges. */
export interface RuleContext {
  readonly claims: AuthoredClaims;
  /** The day on which the claims are checked, `2026-01-31`; nothing may be dated later. */
  readonly today: string;
  /** Whether disputes that no verifier has signed pass. */
  readonly areDrafts: boolean;
}

/** Yields what the author of a dispute must mend, with paths from the root of its file. */
export type DisputeRule = (filed: FiledDispute, context: RuleContext) => Iterable<Finding>;

/** Yields what must be mended in a ledger entry, with paths from the entry. */
export type SourceRule = (source: AuthoredSource, context: RuleContext) => Iterable<Finding>;

/** The ledger entries that a position rests on; null where one of them is missing or misshapen, as reported already. */
export function sourcesOf(position: AuthoredPosition, { claims }: RuleContext): AuthoredSource[] | null {
  const sources = position.sources.map((id) => claims.sources.get(id)?.source ?? null);
  return sources.every((source) => source !== null) ? sources : null;
}
