import type { Step } from './step.ts';

const vitest = (project: string): Step => ({
  name: `tests: ${project}`,
  command: ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--root', '.', '--project', project],
  countsTests: true,
});

const types = (project: string): Step => ({
  name: `types: ${project}`,
  command: ['tsc', '--project', project],
});

/** `wxt prepare` writes what the type checks build on. */
export const prepare: Step = { name: 'prepare', command: ['wxt', 'prepare'] };

/**
 * Chains of steps that run beside each other, balanced over two cores; within a chain, one after the other.
 * Both builds write the same compiled claims, so they share a chain.
 */
export const chains: readonly (readonly Step[])[] = [
  [
    { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
    types('tsconfig.json'),
    types('src/tsconfig.pure.json'),
    types('src/tsconfig.dom.json'),
    vitest('architecture'),
    vitest('unit'),
  ],
  [
    { name: 'claims', command: ['node', 'src/build/claims.ts'] },
    { name: 'build for Chrome', command: ['wxt', 'build', '-b', 'chrome'] },
    { name: 'size for Chrome', command: ['node', 'src/build/checks/check-size.ts', '.output/chrome-mv3'] },
    { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
    { name: 'size for Firefox', command: ['node', 'src/build/checks/check-size.ts', '.output/firefox-mv3'] },
    { name: 'quality against its baseline', command: ['node', 'src/build/eval.ts', '--check'] },
    {
      name: 'web-ext lint',
      command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'],
    },
  ],
];

/** Last and alone: it drives real browsers, whose timing should not hang on a compiler beside them. */
export const endToEnd: Step = vitest('e2e');
