import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { testingBuild } from '../support/testing-build.ts';

/** Bytes, gzipped: what runs in every page that is read, and what runs where a card is opened. */
const budgets = [
  { script: 'content-scripts/content.js', most: 20_000 },
  { script: 'card.js', most: 24_000 },
] as const;

describe.each(['chrome', 'firefox'] as const)('what runs in pages, in %s', (engine) => {
  it.each(budgets)('$script stays within $most bytes', ({ script, most }) => {
    expect(gzipSync(readFileSync(join(testingBuild(engine), script)), { level: 9 }).length).toBeLessThan(
      most,
    );
  });
});
