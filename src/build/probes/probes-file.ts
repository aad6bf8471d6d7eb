import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Probe, type Probes, probeBytes, probeNumberCount } from '../../match/meaning/probe.ts';

/** The probes of a claims folder, with what each dispute was when they were learned. */
export interface LearnedProbes {
  readonly probes: Probes;
  /** `fingerprint` by dispute. */
  readonly learnedFrom: ReadonlyMap<string, string>;
}

/**
 * A first line of JSON: the disputes in order, each with its fingerprint and its positions; then for each position
 * `probeNumberCount` 32-bit numbers, little-endian, and `probeBytes` weights.
 */
const headerShape = v.array(
  v.object({ dispute: v.string(), learnedFrom: v.string(), positions: v.array(v.string()) }),
);

const LINE_END = 10;
const BYTES_A_PROBE = probeNumberCount * 4 + probeBytes;

/** Reads the probes that `npm run fit probes` learned from a claims folder; none where it never did. */
export async function readProbes(claimsFolder: string): Promise<LearnedProbes> {
  const file = await readFile(placeOf(claimsFolder)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw cause;
  });
  return file === null ? { probes: new Map(), learnedFrom: new Map() } : parseProbes(new Uint8Array(file));
}

/** Writes learned probes beside the wordings that they were learned from. */
export async function writeProbes(
  claimsFolder: string,
  { probes, learnedFrom }: LearnedProbes,
): Promise<void> {
  const header = Array.from(probes, ([dispute, positions]) => ({
    dispute,
    learnedFrom: learnedFrom.get(dispute) ?? '',
    positions: [...positions.keys()],
  }));
  const rows = [...probes.values()].flatMap((positions) =>
    Array.from(positions.values(), ({ numbers, weights }) =>
      Buffer.concat([Buffer.from(numbers.slice().buffer), Buffer.from(weights.slice().buffer)]),
    ),
  );
  await writeFile(
    placeOf(claimsFolder),
    Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...rows]),
  );
}

function parseProbes(file: Uint8Array): LearnedProbes {
  const headerEnd = file.indexOf(LINE_END);
  const header = v.parse(headerShape, JSON.parse(new TextDecoder().decode(file.subarray(0, headerEnd))));
  const count = header.reduce((sum, { positions }) => sum + positions.length, 0);
  if (file.length !== headerEnd + 1 + count * BYTES_A_PROBE)
    throw new Error(
      'claims/wordings/probes.weights is damaged: run `npm run fit probes`, or take it from the repository.',
    );
  let at = headerEnd + 1;
  const take = (): Probe => {
    const start = at;
    at += BYTES_A_PROBE;
    const weightsStart = start + probeNumberCount * 4;
    return {
      numbers: new Float32Array(file.slice(start, weightsStart).buffer),
      weights: new Int8Array(file.slice(weightsStart, at).buffer),
    };
  };
  const probes = new Map(
    header.map(({ dispute, positions }) => [dispute, new Map(positions.map((id) => [id, take()]))]),
  );
  return { probes, learnedFrom: new Map(header.map(({ dispute, learnedFrom }) => [dispute, learnedFrom])) };
}

function placeOf(claimsFolder: string): string {
  return join(claimsFolder, 'wordings', 'probes.weights');
}
