import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, projectRoot, readProjectFile } from './project-files.ts';

const topLevel = [
  ...['.ci', '.gitignore', '.npmrc', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md'],
  ...['biome.json', 'claims', 'docs', 'entrypoints', 'package-lock.json', 'package.json', 'src', 'tests'],
  ...['tsconfig.json', 'wxt.config.ts'],
];

const isText = (path: string): boolean => !/\.(png|ico|woff2?|index|weights)$/.test(path);
const texts = projectFiles.filter(isText);

/** Files whose text matches, as `path:line`. */
function findLines(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    readProjectFile(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

describe('the tree', () => {
  it('has exactly its top-level entries', () => {
    expect([...new Set(projectFiles.map((path) => path.split('/')[0]))].toSorted()).toEqual(
      topLevel.toSorted(),
    );
  });

  it('keeps nothing in docs but the pictures of the README and what the benches and the evaluation write', () => {
    const isWritten = /^docs\/(?:images\/|(?:speed|quality)[a-z-]*\.(?:md|svg)$)/;
    expect(projectFiles.filter((path) => path.startsWith('docs/') && !isWritten.test(path))).toEqual([]);
  });

  it('has every path that ARCHITECTURE.md names', () => {
    const named = [
      ...readProjectFile('ARCHITECTURE.md').matchAll(/`((?:src|entrypoints|claims|tests|\.ci)\/[^`\s]*)`/g),
    ]
      .map(([, path = '']) => path)
      .filter((path) => !/[<>*{]/.test(path));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });

  it('holds no note to self', () => {
    // Written in halves, or this line would be the first to be found.
    const notes = ['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK'].join('|');
    expect(findLines(texts, new RegExp(`\\b(${notes})\\b`))).toEqual([]);
  });

  it('names no path of a machine', () => {
    const folders = ['work', 'farm', 'tmp', 'home', 'Users'].join('|');
    expect(findLines(texts, new RegExp(`(^|[^A-Za-z0-9.:/-])/(${folders})/`))).toEqual([]);
  });

  it('records no download address in the lockfile', () => {
    expect(findLines(['package-lock.json'], /"resolved"/)).toEqual([]);
  });

  it('pins every package to one version', () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(
      readProjectFile('package.json'),
    );
    const versions = Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
      ...overrides,
    });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });
});

describe('tests', () => {
  const tests = projectFiles.filter(
    (path) => /^tests\/.*\.tsx?$/.test(path) && !path.startsWith('tests/architecture/'),
  );

  it('are all run, once', () => {
    expect(
      findLines(tests, /\b(it|test|describe)(\.\w+)*\.(skip|only|todo|skipIf|runIf)\b|\bretry\b|\bretries\b/),
    ).toEqual([]);
  });

  it('wait for what is to happen, never for time to pass', () => {
    expect(findLines(tests, /waitForTimeout|setTimeout\(|timers\/promises/)).toEqual([]);
  });
});
