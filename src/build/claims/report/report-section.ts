import type { AuthoredClaims } from '../../../claim/authored/authored-claims.ts';

/** One table of the report. */
export interface ReportSection {
  readonly title: string;
  /** How it was counted, in a line or two. */
  readonly how: string;
  readonly columns: readonly string[];
  /** Empty where nothing is of the kind. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Reads one table off the claims; always the same for the same claims. */
export type CountSection = (claims: AuthoredClaims) => ReportSection;
