import { describe, expect, it } from 'vitest';
import { exportedNames, hasDefaultExport } from './exported-names.ts';
import { modulesBelow } from './project-files.ts';

/** Words that say nothing about what a thing is. */
const forbidden = ['util', 'utils', 'helper', 'helpers', 'manager', 'data', 'item', 'items', 'info'];

/** `sourceLedger`, `source-ledger` and `SOURCE_LEDGER` as their words, in lower case. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

const isForbidden = (name: string): boolean => wordsOf(name).some((word) => forbidden.includes(word));

describe('names', () => {
  const modules = modulesBelow('src', 'entrypoints', 'tests');

  it('of files avoid words that say nothing', () => {
    expect(modules.filter(isForbidden)).toEqual([]);
  });

  it('of exports avoid words that say nothing', () => {
    const offending = modules.flatMap((path) =>
      exportedNames(path)
        .filter(isForbidden)
        .map((name) => `${path}: ${name}`),
    );
    expect(offending).toEqual([]);
  });

  it('are given to every export outside the entrypoints', () => {
    expect(modulesBelow('src').filter(hasDefaultExport)).toEqual([]);
  });
});
