import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePack } from '../match/sample-pack.ts';

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
const article = [
  'Villages under water after the Korin dam bursts in Arvania',
  '',
  'The flood reached the villages at night. Belmarian shelling destroyed the Korin dam, Anna Torvald said.',
  'Rain is expected on Friday.',
].join('\n');
const claims = [
  {
    id: 7,
    text: 'A photograph shows a shark swimming in a flooded shopping centre.',
    title: 'Shark in the shopping centre',
  },
  { id: 8, text: 'The harbour bridge will be closed for three years.' },
];

let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-'));
  await writeFile(file('article.txt'), article);
  await writeFile(
    file('article.html'),
    `<html lang="en"><body><article><h1>${article.replaceAll('\n', '</h1><p>')}</article>`,
  );
  await writeFile(file('pack.json'), JSON.stringify(samplePack()));
  await writeFile(file('claims.jsonl'), lines(claims));
  await writeFile(
    file('texts.jsonl'),
    lines([
      { id: 'a#1', text: 'Is that a shark in a flooded shopping centre?' },
      { id: 'a#2', text: 'Shark photographed swimming in a flooded shopping centre' },
    ]),
  );
  await writeFile(
    file('pairs.jsonl'),
    lines([
      { id: 1, sentence: 'The harbour bridge will be closed for three years.', claim: claims[1]?.text },
      { id: 2, sentence: 'The harbour bridge will not be closed.', claim: claims[1]?.text },
      { id: 3, sentence: 'Sharks swim in the harbour.', claim: claims[1]?.text },
    ]),
  );
  await writeFile(file('broken.jsonl'), '{"id": 1, "text": "fine"}\n{"id": 2}\n');
});
afterAll(() => rm(folder, { recursive: true }));

describe('check', () => {
  const pack = () => ['--no-bundled', '--pack', file('pack.json')];

  it('prints a JSON line a mark and a last one with counts', async () => {
    const { output, code } = await run('check', file('article.txt'), '--json', ...pack());
    const [mark, counts] = parseLines(output);
    expect(code).toBe(0);
    expect(mark).toMatchObject({ dispute: 'korin-cause', position: 'shelled', relation: 'reports' });
    expect(article.slice(mark?.start, mark?.end)).toBe(mark?.sentence);
    expect(Object.keys(mark ?? {})).toEqual(
      expect.arrayContaining([
        'sentence',
        'start',
        'end',
        'statement',
        'probability',
        'reasons',
        'counterClaims',
      ]),
    );
    expect(mark?.counterClaims?.[0]?.sources[0]).toEqual({
      publisher: 'Example News',
      title: 'Report on neglect',
      url: 'https://news.example/neglect',
      date: '2021-03-05',
    });
    expect(counts).toEqual({ sentences: 4, marked: 1, ms: expect.any(Number) });
  });

  it('marks the same sentence of a web page', async () => {
    const { output } = await run('check', file('article.html'), '--json', ...pack());
    expect(parseLines(output)[0]).toMatchObject({ dispute: 'korin-cause', position: 'shelled' });
  });

  it('tells people what was found, and that nothing found is no verdict', async () => {
    const found = await run('check', file('article.txt'), ...pack());
    expect(found.output).toContain('↔ Arvania had let the Korin dam decay until it gave way.');
    await writeFile(file('calm.txt'), 'A quiet day\nNothing happened.');
    const calm = await run('check', file('calm.txt'), ...pack());
    expect(calm.output).toContain('Read 2 sentences, 0 in the index');
    expect(calm.output).toContain('not a verdict');
  });

  it.each([
    { args: ['check', 'nowhere.txt', '--no-bundled'], code: 1, says: 'give --pack' },
    { args: ['check'], code: 2, says: "missing required argument 'source'" },
    { args: ['check', 'x.txt', '--sensitivity', 'wild'], code: 2, says: 'precise, balanced, broad' },
    { args: ['unknown'], code: 2, says: 'unknown command' },
  ])('exits with $code on $args', async ({ args, code, says }) => {
    const result = await run(...args);
    expect(result.code).toBe(code);
    expect(result.errors).toContain(says);
  });

  it('takes no dispute twice', async () => {
    const twice = await run('check', file('article.txt'), ...pack(), '--pack', file('pack.json'));
    expect(twice).toMatchObject({ output: '', code: 1 });
    expect(twice.errors).toContain(`${samplePack().disputes[0]?.id} (in sample, sample)`);
  });

  it('says which file cannot be read and which is no pack', async () => {
    expect((await run('check', file('nowhere.txt'), ...pack())).errors).toContain('there is no such file');
    const notPack = await run('check', file('article.txt'), '--no-bundled', '--pack', file('article.txt'));
    expect(notPack).toMatchObject({ code: 1, errors: expect.stringContaining('is not JSON') });
  });
});

describe('rank', () => {
  it('prints a TREC run', async () => {
    const { output } = await run(
      'rank',
      '--claims',
      file('claims.jsonl'),
      '--queries',
      file('texts.jsonl'),
      '--top',
      '1',
    );
    expect(output).toMatch(/^a#1 Q0 7 1 \d+\.\d+ counterclaim\na#2 Q0 7 1 \d+\.\d+ counterclaim\n$/);
  });

  it('names the line that is not as it should be', async () => {
    const { errors, code } = await run(
      'rank',
      '--claims',
      file('broken.jsonl'),
      '--queries',
      file('texts.jsonl'),
    );
    expect(code).toBe(1);
    expect(errors).toContain('broken.jsonl:2: text');
  });
});

describe('match', () => {
  it('prints the most probable claim of every sentence, and marks no question', async () => {
    const { output } = await run(
      'match',
      '--claims',
      file('claims.jsonl'),
      '--sentences',
      file('texts.jsonl'),
    );
    const [question, statement] = parseLines(output);
    expect(question).toMatchObject({ id: 'a#1', claim: 7, marked: false });
    expect(statement).toMatchObject({ id: 'a#2', claim: 7, relation: 'states' });
    expect(statement?.probability).toBeGreaterThan(question?.probability ?? 1);
  });
});

describe('compare', () => {
  it('says how each sentence stands to its claim', async () => {
    const { output } = await run('compare', '--pairs', file('pairs.jsonl'));
    const [same, denied, other] = parseLines(output);
    expect([same?.relation, denied?.relation]).toEqual(['states', 'denies']);
    expect(same?.probability).toBeGreaterThan(other?.probability ?? 1);
  });
});

describe('search', () => {
  it('finds disputes by misspelt words', async () => {
    const { output } = await run('search', 'artilery', 'fire', '--no-bundled', '--pack', file('pack.json'));
    expect(output).toContain('Why did the Korin dam burst?');
  });
});

function lines(objects: readonly object[]): string {
  return objects.map((object) => `${JSON.stringify(object)}\n`).join('');
}

/** What the tests look at of a printed line. */
interface PrintedLine {
  readonly sentence?: string;
  readonly start?: number;
  readonly end?: number;
  readonly relation?: string;
  readonly probability: number;
  readonly counterClaims?: readonly { readonly sources: readonly object[] }[];
}

function parseLines(output: string): PrintedLine[] {
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PrintedLine);
}

function run(...args: string[]): Promise<{ output: string; errors: string; code: number }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], (error, output, errors) => {
      resolve({ output, errors, code: typeof error?.code === 'number' ? error.code : 0 });
    });
  });
}
