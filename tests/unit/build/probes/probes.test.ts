import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateClaims } from '../../../../src/build/claims/validate-claims.ts';
import { openShippedMeaning } from '../../../../src/build/open-shipped-meaning.ts';
import { learnProbes } from '../../../../src/build/probes/learn-probes.ts';
import { fingerprint, type LearnedTexts, learnedTexts } from '../../../../src/build/probes/learned-texts.ts';
import { readProbes, writeProbes } from '../../../../src/build/probes/probes-file.ts';
import { buildIndex } from '../../../../src/match/index/build-index.ts';
import { openIndex } from '../../../../src/match/index/open-index.ts';
import type { Meaning } from '../../../../src/match/meaning/meaning.ts';
import type { Probes } from '../../../../src/match/meaning/probe.ts';
import { createPositionProbes } from '../../../../src/match/score/position/position-probes.ts';
import { samplePack } from '../../match/sample-pack.ts';

const library: LearnedTexts = {
  dispute: 'library',
  positions: [
    {
      id: 'closed-to-save',
      texts: [
        'The mayor shut the town library to save money.',
        'To cut costs, city hall closed its library.',
        'The library fell victim to the savings of the town council.',
      ],
    },
    {
      id: 'closed-for-mould',
      texts: [
        'Mould in the walls forced the library to close.',
        'The town library was shut because its walls were rotten and damp.',
        'Fungus behind the shelves is why the library had to close its doors.',
      ],
    },
  ],
  beside: [
    'The library was built in 1901 and holds forty thousand books.',
    'Readers queued at the library on its last day.',
  ],
};
const unrelated = ['The bank raised its interest rate.', 'Two goals in stoppage time decided the match.'];

let meaning: Meaning;
let probes: Probes;
beforeAll(async () => {
  meaning = await openShippedMeaning();
  probes = learnProbes([library], unrelated, { meaning, onProgress: () => {} });
});

function logOdds(position: string, text: string): number {
  const probe = probes.get('library')?.get(position);
  if (!probe) throw new Error(`no probe of ${position}`);
  const pack = samplePack();
  const [dispute] = pack.disputes;
  if (!dispute) throw new Error('the sample has no dispute');
  const all = new Map([
    [dispute.id as string, new Map(dispute.positions.map(({ id }) => [id as string, probe]))],
  ]);
  const index = openIndex(
    buildIndex([{ ...pack, disputes: [dispute] }], { topics: new Uint8Array(), probes: all }),
  );
  const opened = createPositionProbes(index, () => meaning.senseOf(text));
  return opened?.probe([{ pieces: [], topic: meaning.topicOf(text) }]).read()?.(0) ?? Number.NaN;
}

describe('a probe', () => {
  it('finds a position in words that it has not seen, more than the other side and than nothing', () => {
    const text = 'Because the municipality wanted to spend less, readers lost their library.';
    expect(logOdds('closed-to-save', text)).toBeGreaterThan(logOdds('closed-for-mould', text));
    expect(logOdds('closed-to-save', text)).toBeGreaterThan(logOdds('closed-to-save', unrelated[0] ?? ''));
  });

  it('is the same when it is learned again', () => {
    expect(learnProbes([library], unrelated, { meaning, onProgress: () => {} })).toEqual(probes);
  });
});

describe('the file of the probes', () => {
  it('gives back what was written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'probes-'));
    await mkdir(join(folder, 'wordings'));
    const learnedFrom = new Map([['library', fingerprint(library)]]);
    await writeProbes(folder, { probes, learnedFrom });
    expect(await readProbes(folder)).toEqual({ probes, learnedFrom });
  });

  it('may be missing, and is refused by name when it is damaged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'probes-'));
    await mkdir(join(folder, 'wordings'));
    expect((await readProbes(folder)).probes.size).toBe(0);
    await writeProbes(folder, { probes, learnedFrom: new Map() });
    await writeFile(join(folder, 'wordings', 'probes.weights'), '[]\nrest');
    await expect(readProbes(folder)).rejects.toThrow('probes.weights is damaged');
  });
});

describe('the bundled probes', () => {
  it('were learned from the claims as they are: after a change, run npm run fit probes', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const [{ authored }, { learnedFrom }] = await Promise.all([
      validateClaims('claims', today),
      readProbes('claims'),
    ]);
    const stale = learnedTexts(authored).filter(
      (texts) => learnedFrom.get(texts.dispute) !== fingerprint(texts),
    );
    expect(stale.map(({ dispute }) => dispute)).toEqual([]);
  });
});
