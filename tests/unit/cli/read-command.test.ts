import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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

function read(html: string, ...options: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, 'read', '-', ...options], {
    input: html,
    encoding: 'utf8',
  });
  return { output: stdout, errors: stderr, code: status };
}

// Each case starts Node anew, which takes seconds where two cores carry more than this.
describe('read', { timeout: 30_000 }, () => {
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

  it('says that a page has no text', () => {
    expect(read('<html><body><button>Go</button></body></html>')).toMatchObject({
      output: '',
      errors: expect.stringContaining('No article text'),
    });
  });
});
