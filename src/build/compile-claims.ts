import type { AuthoredClaims } from '../claim/authored/authored-claims.ts';
import type { Pack } from '../claim/dispute.ts';
import { buildIndex } from '../match/index/build-index.ts';
import type { Probes } from '../match/meaning/probe.ts';
import { type ClaimsStatistics, countClaims } from './claims/count-claims.ts';
import { validateClaims } from './claims/validate-claims.ts';
import { readProbes } from './probes/probes-file.ts';
import { readTopics } from './read-meaning-file.ts';

/** A claims folder compiled for shipping. */
export interface CompiledClaims {
  /** The index file. */
  readonly bytes: Uint8Array;
  readonly packs: readonly Pack[];
  /** As written, with what is not shipped. */
  readonly authored: AuthoredClaims;
  readonly statistics: ClaimsStatistics;
}

/** How claims are compiled. */
export interface CompileOptions {
  /** Whether disputes pass that wait for their verifier. */
  readonly areDrafts?: boolean;
  /** Whether what was learned of positions goes into the index; otherwise their wordings are compared. */
  readonly areProbed?: boolean;
}

/**
 * Validates a claims folder and compiles it into one index.
 *
 * @throws {ClaimsError} whose message lists every problem of every file.
 */
export async function compileClaims(
  folder: string,
  { areDrafts = false, areProbed = true }: CompileOptions = {},
): Promise<CompiledClaims> {
  const today = new Date().toISOString().slice(0, 10);
  const { packs, authored } = await validateClaims(folder, today, areDrafts);
  const probes: Probes = areProbed ? (await readProbes(folder)).probes : new Map();
  const bytes = buildIndex(packs, { topics: await readTopics(), probes });
  return { bytes, packs, authored, statistics: countClaims(packs, bytes) };
}
