import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePack } from '../match/sample-pack.ts';
import { runCli } from './run-cli.ts';

const disputed = 'Belmarian shelling destroyed the Korin dam in Arvania.';
const review = {
  '@type': 'ClaimReview',
  claimReviewed: 'Sharks swim in the mall.',
  reviewRating: { alternateName: 'False' },
};
const factCheck = `<!doctype html><html lang="en"><head><title>Sharks</title><script type="application/ld+json">${JSON.stringify(
  review,
)}</script></head><body><article><h1>Sharks</h1><p>${disputed}</p></article></body></html>`;

let folder = '';
const file = (name: string) => join(folder, name);
const check = (input: string, ...options: string[]) =>
  runCli(['check', '-', '--no-bundled', '--pack', file('pack.json'), ...options], { input });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-'));
  const pack = samplePack();
  await writeFile(file('pack.json'), JSON.stringify(pack));
  await writeFile(
    file('untitled.json'),
    JSON.stringify(pack, (_key, value) =>
      value !== null && typeof value === 'object' && 'publisher' in value
        ? { ...value, title: undefined }
        : value,
    ),
  );
  await writeFile(file('none.json'), JSON.stringify({ ...pack, disputes: [] }));
  await mkdir(file('empty'));
  await mkdir(file('broken/packs/x'), { recursive: true });
  await writeFile(file('broken/packs/x/pack.yaml'), 'name: [x\n');
  await writeFile(file('article.txt'), `Flood\n${disputed}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

// Each case starts Node anew, which takes seconds where two cores carry more than this.
describe('check', () => {
  it('reads a sentence by itself', async () => {
    expect((await check(disputed)).output).toContain('1 in the index');
  });

  it('says that it does not know the language, and what the claims are in', async () => {
    const swedish = 'Skolorna är stängda och det finns inte någon el i byarna, säger ministern.';
    expect((await check(swedish)).output).toContain('language was not recognised');
    const json = await check(swedish, '--json');
    expect(json.errors).toContain('language was not recognised');
    expect(JSON.parse(json.output)).toEqual({ sentences: 1, marked: 0, ms: expect.any(Number) });
    const german = await check('Die Schulen bleiben geschlossen, sagte der Landrat.');
    expect(german.output).toContain('the text is in German, the claims are in English');
  });

  it('says that a page is itself a fact-check', async () => {
    expect((await check(factCheck)).output).toContain('Sharks swim in the mall.: False');
    const json = await check(factCheck, '--json');
    expect(json.errors).toContain('itself a fact-check');
    expect(json.output.trim().split('\n')).toHaveLength(1);
  });

  it.each(['<!-- saved -->\n<!-- twice -->\n', '<?xml version="1.0" encoding="utf-8"?>\n'])(
    'knows a page that begins with %j',
    async (start) => {
      const { output } = await check(`${start}${factCheck}`);
      expect(output).toContain('itself a fact-check');
    },
  );

  it('gives null for the title of a source that has none', async () => {
    const { output } = await runCli(
      ['check', '-', '--json', '--no-bundled', '--pack', file('untitled.json')],
      { input: disputed },
    );
    const [mark] = output.split('\n').map((line) => line && JSON.parse(line));
    expect(mark.counterClaims[0].sources[0]).toHaveProperty('title', null);
  });

  it('finds files from where npm was called', async () => {
    const args = ['check', 'article.txt', '--no-bundled', '--pack', 'pack.json'];
    const called = await runCli(args, { env: { npm_lifecycle_event: 'cli', INIT_CWD: folder } });
    expect(called.output).toContain('1 in the index');
  });
});

describe('--pack', () => {
  it.each([
    { pack: 'empty', says: 'no packs/NAME/pack.yaml' },
    { pack: 'none.json', says: 'no disputes' },
  ])('refuses $pack, which holds no claims', async ({ pack, says }) => {
    const { output, errors, code } = await runCli(['check', '-', '--no-bundled', '--pack', file(pack)]);
    expect({ output, code }).toEqual({ output: '', code: 1 });
    expect(errors).toContain(`There are no claims in ${file(pack)}`);
    expect(errors).toContain(says);
  });

  it('names the folder given in what is wrong with it', async () => {
    const { errors } = await runCli(['check', '-', '--no-bundled', '--pack', `${file('broken')}/`]);
    expect(errors).toContain(`${file('broken')}/packs/x/pack.yaml:`);
  });
});
