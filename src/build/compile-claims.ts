import type { AuthoredClaims } from '../claim/authored/authored-claims.ts';
import type { Pack } from '../claim/dispute.ts';
import { buildIndex } from '../match/index/build-index.ts';
import { type ClaimsStatistics, countClaims } from './claims/count-claims.ts';
import { validateClaims } from './claims/validate-claims.ts';
import { readTopics } from './read-topics.ts';

/** A claims folder compiled for shipping. */
export interface CompiledClaims {
  /** The index file. */
  readonly bytes: Uint8Array;
  readonly packs: readonly Pack[];
  /** As written, with what is not shipped. */
  readonly authored: AuthoredClaims;
  readonly statistics: ClaimsStatistics;
}

/**
 * Validates a claims folder and compiles it into one index; drafts that wait for their verifier pass only if asked for.
 *
 * @throws {ClaimsError} whose message lists every problem of every file.
 */
export async function compileClaims(folder: string, areDrafts = false): Promise<CompiledClaims> {
  const today = new Date().toISOString().slice(0, 10);
  const { packs, authored } = await validateClaims(folder, today, areDrafts);
  const bytes = buildIndex(packs, await readTopics());
  return { bytes, packs, authored, statistics: countClaims(packs, bytes) };
}
