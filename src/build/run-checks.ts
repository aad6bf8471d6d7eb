import { fileURLToPath } from 'node:url';
import { BrowserMissingError, requireBrowser } from './browser/require-browser.ts';
import { runStep, type Step, type StepResult } from './checks/step.ts';
import { chains, endToEnd, prepare } from './checks/steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function runChecks(): Promise<void> {
  requireBrowser(['chromium', 'chrome', 'edge']);
  requireBrowser(['firefox']);
  const results = [await runShown(prepare)];
  results.push(...(await Promise.all(chains.map(runChain))).flat());
  results.push(await runShown(endToEnd));
  const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

/** A failed step does not stop the ones after it: one run shows everything that is wrong. */
async function runChain(steps: readonly Step[]): Promise<StepResult[]> {
  const results = [];
  for (const step of steps) results.push(await runShown(step));
  return results;
}

async function runShown(step: Step): Promise<StepResult> {
  const result = await runStep(step, root);
  const mark = result.failed === 0 ? '✓' : '✗';
  const tests = step.countsTests ? `, ${result.passed} passed, ${result.failed} failed` : '';
  console.log(`${mark} ${result.name} (${result.seconds.toFixed(1)} s${tests})`);
  if (result.failed > 0) console.log(`\n${result.output}\n`);
  return result;
}

runChecks().catch((error) => {
  console.error(error instanceof BrowserMissingError ? error.message : error);
  process.exitCode = 1;
});
