import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    setupFiles: ['tests/support/speak-english.ts', 'tests/support/fixed-seed.ts'],
    // No test is timed: this only ends one that hangs. The longest, every surface in one browser, takes 80 s on a quiet machine.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/testing-build.ts',
          // Each file starts browsers of its own; two cores carry two at a time.
          maxWorkers: 2,
        },
      },
    ],
  },
});
