import { runCommand } from '../run-command.ts';

/** One command of the checks. */
export interface Step {
  readonly name: string;
  /** A program of the project's packages, and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Vitest counts its own tests; every other step counts as one. */
  readonly countsTests?: boolean;
}

/** How a step ended. */
export interface StepResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly output: string;
}

/** Runs a step to its end; its output is kept, not shown. */
export async function runStep(step: Step, root: string): Promise<StepResult> {
  const started = performance.now();
  const { status, output } = await runCommand(step.command, root);
  const seconds = (performance.now() - started) / 1000;
  const counts = step.countsTests ? countTests(output) : null;
  const failed = Math.max(counts?.failed ?? 0, status === 0 ? 0 : 1);
  const passed = counts?.passed ?? (status === 0 ? 1 : 0);
  return { name: step.name, passed, failed, seconds, output };
}

/**
 * Reads "Tests  2 failed | 18 passed (20)" from the end of a Vitest run; null when it never got there.
 * A suite that failed before its first test counts as one failure.
 */
export function countTests(output: string): { passed: number; failed: number } | null {
  const line = /^\s*Tests\s+(.*)$/m.exec(output)?.[1];
  if (line === undefined) return null;
  const count = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
  const suites = Number(/Failed Suites (\d+)/.exec(output)?.[1] ?? 0);
  return { passed: count('passed'), failed: count('failed') + suites };
}
