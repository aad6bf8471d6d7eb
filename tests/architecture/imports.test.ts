import { describe, expect, it } from 'vitest';
import { moduleImports } from './module-imports.ts';
import { modulesBelow } from './project-files.ts';

/** What each folder of src may import: our folders, and packages besides. */
const allowed: Readonly<Record<string, { folders: readonly string[]; packages: readonly RegExp[] }>> = {
  claim: { folders: [], packages: [/^valibot$/] },
  text: { folders: [], packages: [/^@orama\/stemmers/] },
  match: { folders: ['claim', 'text'], packages: [/^fuse\.js/, /^@orama\/stemmers/] },
  dom: { folders: ['text'], packages: [] },
  messages: { folders: ['claim', 'match'], packages: [/^@webext-core\/messaging$/, /^wxt\//] },
  storage: { folders: ['claim'], packages: [/^wxt\//, /^valibot$/] },
  background: { folders: ['claim', 'match', 'messages', 'storage'], packages: [/^wxt\//] },
  ui: { folders: ['claim', 'match', 'public'], packages: [/^preact/] },
  page: {
    folders: ['claim', 'text', 'match', 'dom', 'messages', 'ui'],
    packages: [/^wxt\//, /^preact/, /^@floating-ui\/dom$/],
  },
  build: { folders: ['claim', 'text', 'match', 'page', 'ui', 'public'], packages: [/./] },
  cli: { folders: ['claim', 'text', 'match', 'dom', 'build'], packages: [/./] },
};

const sourceImports = modulesBelow('src').flatMap(moduleImports);
const folderOf = (path: string): string => path.split('/')[1] ?? '';

describe('imports', () => {
  it('follow the table: a folder imports only what it needs in order to run', () => {
    const offending = sourceImports.filter(({ from, to, isPackage }) => {
      const own = folderOf(from);
      const rule = allowed[own];
      if (isPackage) return !rule?.packages.some((name) => name.test(to));
      return !to.startsWith('src/') || (folderOf(to) !== own && !rule?.folders.includes(folderOf(to)));
    });
    expect(offending.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('keep Node out of everything that runs in a browser', () => {
    const node = sourceImports.filter(({ to }) => to.startsWith('node:'));
    expect(node.filter(({ from }) => !['build', 'cli'].includes(folderOf(from)))).toEqual([]);
  });

  it('bring Fuse.js into one module of src/match alone', () => {
    const fuse = sourceImports.filter(({ to }) => to.startsWith('fuse.js')).map(({ from }) => from);
    expect(new Set(fuse).size).toBeLessThanOrEqual(1);
    expect(fuse.every((path) => path.startsWith('src/match/'))).toBe(true);
  });

  it('take the extension API from wxt/browser and never from the polyfill itself', () => {
    const polyfill = sourceImports.filter(({ to }) => to.startsWith('webextension-polyfill'));
    expect(polyfill).toEqual([]);
  });

  it('never lead to an entrypoint', () => {
    const all = modulesBelow('src', 'entrypoints', 'tests').flatMap(moduleImports);
    const offending = all.filter(({ from, to }) => {
      const ownFolder = from.split('/').slice(0, -1).join('/');
      return to.startsWith('entrypoints/') && !(from.startsWith('entrypoints/') && to.startsWith(ownFolder));
    });
    expect(offending).toEqual([]);
  });

  it('form no cycle', () => {
    const importsOf = Map.groupBy(sourceImports, ({ from }) => from);
    expect(findCycle((path) => (importsOf.get(path) ?? []).map(({ to }) => to), [...importsOf.keys()])).toBe(
      null,
    );
  });
});

/** The first cycle in a graph, as its nodes in order, or null. */
function findCycle(successors: (node: string) => string[], nodes: readonly string[]): string[] | null {
  const finished = new Set<string>();
  const visit = (node: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (finished.has(node)) return null;
    for (const next of successors(node)) {
      const cycle = visit(next, [...trail, node]);
      if (cycle) return cycle;
    }
    finished.add(node);
    return null;
  };
  for (const node of nodes) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return null;
}
