import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ClaimsError } from '../build/claims/claims-error.ts';
import { validateClaims } from '../build/claims/validate-claims.ts';
import { readProbes } from '../build/probes/probes-file.ts';
import { readTopics } from '../build/read-meaning-file.ts';
import type { Pack } from '../claim/dispute.ts';
import { PackError } from '../claim/pack-error.ts';
import { parsePack } from '../claim/parse-pack.ts';
import { repeatedDisputes } from '../claim/repeated-disputes.ts';
import { buildIndex } from '../match/index/build-index.ts';
import type { ClaimIndex } from '../match/index/claim-index.ts';
import { openIndex } from '../match/index/open-index.ts';
import type { Probes } from '../match/meaning/probe.ts';
import { InputError } from './input-error.ts';
import { readInput } from './read-input.ts';

/** Which claims a command works with. */
export interface ClaimsChoice {
  /** Pack files (JSON) or claims folders. */
  readonly pack: readonly string[];
  /** Whether the claims that come with the project are used. */
  readonly bundled: boolean;
}

const bundledClaims = fileURLToPath(new URL('../../claims', import.meta.url));

/** Compiles the chosen claims and opens their index. Throws `InputError` or `ClaimsError` when they cannot be used. */
export async function openClaims({ pack, bundled }: ClaimsChoice): Promise<ClaimIndex> {
  const read = await Promise.all([...(bundled ? [bundledClaims] : []), ...pack].map(readPacks));
  if (read.length === 0)
    throw new InputError('There are no claims to match: give --pack PATH, or leave out --no-bundled.');
  const packs = read.flatMap((chosen) => chosen.packs);
  requireDistinct(packs);
  const probes: Probes = new Map(read.flatMap((chosen) => [...chosen.probes]));
  return openIndex(buildIndex(packs, { topics: await readTopics(), probes }));
}

function requireDistinct(packs: readonly Pack[]): void {
  const repeated = repeatedDisputes(packs);
  if (repeated.length === 0) return;
  const places = repeated.map(({ id, packs: names }) => `  ${id} (in ${names.join(', ')})`);
  throw new InputError(
    `These disputes stand in more than one pack; leave one of them out, or give it another id:\n${places.join('\n')}`,
  );
}

interface ChosenClaims {
  readonly packs: readonly Pack[];
  /** What was learned of them; a pack in a file of its own brings none. */
  readonly probes: Probes;
}

async function readPacks(path: string): Promise<ChosenClaims> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const chosen = isFolder
    ? await readFolder(path)
    : { packs: [parsePackFile(path, await readInput(path))], probes: new Map() };
  if (chosen.packs.every(({ disputes }) => disputes.length === 0)) {
    const wanted = isFolder
      ? 'it holds no packs/NAME/pack.yaml with disputes beside it'
      : 'it is a pack with no disputes';
    throw new InputError(
      `There are no claims in ${path}: ${wanted}. Give a folder like claims/ of this project, or a pack in one JSON file.`,
    );
  }
  return chosen;
}

async function readFolder(path: string): Promise<ChosenClaims> {
  try {
    // Whoever writes a dispute tries it before it is verified.
    const { packs } = await validateClaims(path, new Date().toISOString().slice(0, 10), true);
    return { packs, probes: (await readProbes(path)).probes };
  } catch (error) {
    if (error instanceof ClaimsError) throw new ClaimsError(error.problems, path.replace(/\/+$/, ''));
    throw error;
  }
}

function parsePackFile(path: string, text: string): Pack {
  try {
    return parsePack(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError(`${path} is not JSON: ${error.message}.`);
    if (error instanceof PackError)
      throw new InputError(`${path} is not a pack of claims:\n${error.message}`);
    throw error;
  }
}
