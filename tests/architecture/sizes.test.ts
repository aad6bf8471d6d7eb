import { describe, expect, it } from 'vitest';
import { modulesBelow, readProjectFile } from './project-files.ts';

const lineCount = (path: string): number => readProjectFile(path).trimEnd().split('\n').length;

function longerThan(limit: number, folder: string): string[] {
  return modulesBelow(folder)
    .filter((path) => lineCount(path) > limit)
    .map((path) => `${path}: ${lineCount(path)} lines`);
}

describe('file lengths', () => {
  it('stay within 200 lines in src', () => {
    expect(longerThan(200, 'src')).toEqual([]);
  });

  it('stay within 40 lines in entrypoints, which only wire', () => {
    expect(longerThan(40, 'entrypoints')).toEqual([]);
  });

  it('have a median of at most 60 lines in src', () => {
    const sizes = modulesBelow('src')
      .map(lineCount)
      .toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
  });
});
