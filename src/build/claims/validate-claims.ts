import { assemblePacks } from '../../claim/authored/assemble-packs.ts';
import type { AuthoredClaims } from '../../claim/authored/authored-claims.ts';
import { parseAuthored } from '../../claim/authored/parse-authored.ts';
import { checkClaims } from '../../claim/check-claims.ts';
import type { Pack } from '../../claim/dispute.ts';
import { ClaimsError } from './claims-error.ts';
import { readClaims } from './read-claims.ts';

/** What a claims folder holds once every rule is kept: as written, and as packs. */
export interface ValidClaims {
  readonly authored: AuthoredClaims;
  readonly packs: readonly Pack[];
}

/**
 * Reads a claims folder and holds it against every rule; `today` is the day after which nothing may be dated.
 * Of drafts no verifier's mark is asked.
 *
 * @throws {ClaimsError} listing every problem of every file.
 */
export async function validateClaims(folder: string, today: string, areDrafts = false): Promise<ValidClaims> {
  const { files, problems: unreadable, locate } = await readClaims(folder);
  const { claims, problems: misshapen } = parseAuthored(files);
  const authored = { ...claims, hasMisshapenDispute: claims.hasMisshapenDispute || unreadable.length > 0 };
  const problems = [...unreadable, ...[...misshapen, ...checkClaims(authored, today, areDrafts)].map(locate)];
  if (problems.length > 0) throw new ClaimsError(problems);
  return { authored, packs: assemblePacks(authored) };
}
