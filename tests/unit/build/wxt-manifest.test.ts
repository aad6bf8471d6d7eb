import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildManifest } from '../../../src/build/wxt-manifest.ts';

const manifestFor = (browser: string) =>
  buildManifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' }, []);

/** The first version of each browser with the last thing that we cannot do without, as MDN’s browser-compat-data has it. */
test('no browser is admitted in which something is missing', () => {
  // Highlights have lines since 146; caretPositionFromPoint looks into shadow roots since 150, on Android too.
  expect(manifestFor('firefox').browser_specific_settings?.gecko?.strict_min_version).toBe('150.0');
  // ::details-content
  expect(manifestFor('chrome').minimum_chrome_version).toBe('131');
});

test('the README names the oldest Firefox', () => {
  const readme = readFileSync('README.md', 'utf8');
  const version = manifestFor('firefox').browser_specific_settings?.gecko?.strict_min_version;
  expect(`${readme.match(/Firefox \((\d+) or newer\)/)?.[1]}.0`).toBe(version);
});
