import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

const shark = 'A photograph shows a shark swimming in a flooded shopping centre.';
const bridge = 'The harbour bridge will be closed for three years.';

let folder = '';
const file = (name: string) => join(folder, name);

/** A file of JSON lines, named for what it holds. */
async function jsonLines(name: string, entries: readonly object[]): Promise<string> {
  await writeFile(file(name), entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  return file(name);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-'));
  await jsonLines('claims.jsonl', [
    { id: 7, text: shark },
    { id: 'b', text: bridge },
  ]);
  await jsonLines('texts.jsonl', [{ id: 1, text: shark }]);
  await jsonLines('repeated.jsonl', [
    { id: 1, text: shark },
    { id: '1', text: bridge },
  ]);
  await jsonLines('spaced.jsonl', [{ id: 'first query', text: shark }]);
  await jsonLines('unnamed.jsonl', [{ text: shark }]);
  await writeFile(file('listed.jsonl'), JSON.stringify(shark));
  await jsonLines('ids.jsonl', [{ id: true, text: shark }]);
  await writeFile(file('empty.jsonl'), '\n\n');
});
afterAll(() => rm(folder, { recursive: true }));

// Each case starts Node anew, which takes seconds where two cores carry more than this.
describe('files of claims and texts', () => {
  it.each([
    { texts: 'repeated.jsonl', says: 'repeated.jsonl:2: the id "1" stands at' },
    { texts: 'spaced.jsonl', says: 'spaced.jsonl:1: the id "first query" cannot stand in a TREC run' },
    { texts: 'empty.jsonl', says: 'empty.jsonl is empty' },
    { texts: 'unnamed.jsonl', says: 'unnamed.jsonl:1: id is missing' },
    { texts: 'listed.jsonl', says: 'listed.jsonl:1: this line must be a JSON object' },
    { texts: 'ids.jsonl', says: 'ids.jsonl:1: id must be string or number, not true' },
    { texts: '.', says: 'it is a folder' },
  ])('are refused by rank: $says', async ({ texts, says }) => {
    const asQueries = await runCli(['rank', '--claims', file('claims.jsonl'), '--queries', file(texts)]);
    expect(asQueries).toMatchObject({ output: '', code: 1, errors: expect.stringContaining(says) });
    const asClaims = await runCli(['rank', '--claims', file(texts), '--queries', file('texts.jsonl')]);
    expect(asClaims).toMatchObject({ output: '', code: 1, errors: expect.stringContaining(says) });
  });

  it('are refused by match where an id repeats, not where it holds spaces', async () => {
    const match = (claims: string, sentences: string) =>
      runCli(['match', '--claims', file(claims), '--sentences', file(sentences)]);
    expect((await match('claims.jsonl', 'repeated.jsonl')).errors).toContain('repeated.jsonl:2');
    expect((await match('repeated.jsonl', 'texts.jsonl')).errors).toContain('repeated.jsonl:2');
    expect(await match('spaced.jsonl', 'spaced.jsonl')).toMatchObject({ code: 0, errors: '' });
  });

  it('cannot both be the standard input', async () => {
    const input = `${JSON.stringify({ id: 1, text: shark })}\n`;
    for (const args of [
      ['rank', '--claims', '-', '--queries', '-'],
      ['match', '--claims', '-', '--sentences', '-'],
    ]) {
      expect(await runCli(args, { input })).toMatchObject({
        output: '',
        code: 1,
        errors: expect.stringContaining('Only one file can come from the standard input'),
      });
    }
  });

  it.each(['', 'not a lang', 'english'])('are in no language called %j', async (language) => {
    const claims = ['--claims', file('claims.jsonl'), '--queries', file('texts.jsonl')];
    const ranked = await runCli(['rank', ...claims, '--language', language]);
    expect(ranked).toMatchObject({ output: '', code: 2, errors: expect.stringContaining('BCP 47') });
  });
});

describe('match', () => {
  it('takes sentences of one document together that do not stand together, and keeps their order', async () => {
    const together = [
      { id: 'c_1', text: bridge },
      { id: 'c_2', text: 'It was announced in March that it will stay closed for three years.' },
      { id: 'd_1', text: shark },
    ];
    const apart = [together[0], together[2], together[1]] as object[];
    const match = async (name: string, entries: readonly object[]) => {
      const sentences = await jsonLines(name, entries);
      const { output } = await runCli([
        'match',
        '--json',
        '--claims',
        file('claims.jsonl'),
        '--sentences',
        sentences,
      ]);
      return output.trim().split('\n');
    };
    const [c1, c2, d1] = await match('together.jsonl', together);
    expect(await match('apart.jsonl', apart)).toEqual([c1, d1, c2]);
    expect(JSON.parse(d1 as string)).toMatchObject({ id: 'd_1', claim: 7 });
  });
});

describe('compare', () => {
  it('gives every id back as it came, as often as it came', async () => {
    const pairs = await jsonLines('pairs.jsonl', [
      { id: 1, sentence: bridge, claim: bridge },
      { id: 1, sentence: shark, claim: bridge },
      { id: 'x y', sentence: shark, claim: shark },
    ]);
    const { output, code } = await runCli(['compare', '--json', '--pairs', pairs]);
    expect(code).toBe(0);
    const lines = output.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([1, 1, 'x y']);
  });
});
