import { execFile, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
const first = 'The flood reached the villages at night, said Mr. Orr, who saw it.';
const article = `<html lang="en"><head><title>Villages under water</title></head><body><nav><a href="/">Home</a></nav>
  <article><h1>Villages under water</h1><p>${first} <b>Rain</b>
  is expected.</p><p>The dam, it was said, had been in need of repair for years.</p></article></body></html>`;
const review = {
  '@type': 'ClaimReview',
  claimReviewed: 'Sharks swim in the mall.',
  reviewRating: { alternateName: 'False' },
};

function read(html: string | Uint8Array, ...options: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, 'read', '-', ...options], {
    input: html,
    encoding: 'utf8',
  });
  return { output: stdout, errors: stderr, code: status };
}

// Each case starts Node anew, which takes seconds where two cores carry more than this.
describe('read', () => {
  it('prints a JSON line a block, with the sentences by their places in it', () => {
    const { output, errors, code } = read(article, '--json');
    expect({ errors, code }).toEqual({ errors: '', code: 0 });
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        kind: 'title',
        text: 'Villages under water',
        sentences: [{ start: 0, end: 20, text: 'Villages under water' }],
      },
      {
        kind: 'block',
        text: `${first} Rain is expected.`,
        sentences: [
          { start: 0, end: first.length, text: first },
          { start: first.length + 1, end: first.length + 18, text: 'Rain is expected.' },
        ],
      },
      expect.objectContaining({ kind: 'block' }),
    ]);
  });

  it('prints a line to a sentence for people', () => {
    expect(read(article).output).toBe(
      `# Villages under water\n\n${first}\nRain is expected.\n\nThe dam, it was said, had been in need of repair for years.\n\n`,
    );
  });

  it('says of a fact-check that it is one, and what it concludes', () => {
    const statement = `<script type="application/ld+json">${JSON.stringify(review)}</script>`;
    const { output, errors, code } = read(article.replace('</head>', `${statement}</head>`), '--json');
    expect({ output, code }).toEqual({ output: '', code: 0 });
    expect(errors).toContain('itself a fact-check');
    expect(errors).toContain('Sharks swim in the mall.: False');
  });

  it.each([
    { page: 'a page of buttons', html: '<html><body><button>Go</button></body></html>' },
    { page: 'an empty page', html: '' },
    { page: 'a page of white space', html: ' \n\t' },
    {
      page: 'a picture',
      html: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    },
  ])('says that $page has no text', ({ html }) => {
    expect(read(html)).toEqual({ output: '', errors: 'No article text was found on this page.\n', code: 0 });
  });

  it('reads a page that leaves out html, head and body', () => {
    const html = `<!doctype html><meta charset=utf-8><title>Villages under water</title><h1>Villages under water</h1><p>${first}`;
    expect(read(html).output).toBe(`# Villages under water\n\n${first}\n\n`);
  });

  it('reads a page in the encoding that it states', () => {
    const html = Buffer.from(`<meta charset=windows-1252><p>${first} \x93Caf\xe9.\x94`, 'latin1');
    expect(read(html).output).toContain('“Café.”');
  });

  it('reads an address in the encoding that its server states', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' });
      response.end(Buffer.from(`<meta charset=utf-8><p>${first} Café, naïve.`, 'latin1'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { stdout } = await promisify(execFile)(process.execPath, [main, 'read', address]);
    server.close();
    expect(stdout).toContain('Café, naïve.');
  });
});
