/**
 * What the extension costs a page in real Chromium, beside an empty extension in the same run; fails where a budget is
 * not kept. Usage: npm run bench:page
 */
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../../src/build/build-extension.ts';
import { type BrowserUnderTest, startBrowser } from '../../support/browser-under-test.ts';
import { projectRoot } from '../../support/testing-build.ts';
import { type BenchPage, benchPages } from './bench-pages.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { type Held, heldAfterPages, heldWithinPage } from './measure-leaks.ts';
import { measureVisit, type Visit } from './measure-visit.ts';

/** Listeners that the page script has at a page. */
const LISTENERS = 14;
/** Visits to each page; the median counts, since the first one pays for what browsers keep. */
const VISITS = 5;
const BUDGET = {
  longestTask: 50,
  typicalTask: 16,
  /**
   * Share of what the page's main thread does itself. The pages here have no scripts of their own, beside which 20 to
   * 40 ms are much; they are 5 % of a page that takes 400 to 800 ms.
   */
  share: 0.6,
  /** Either is enough: the clock on a machine at rest, the ratio to the empty extension on a busy one. */
  firstMarkAwake: { ms: 150, ratio: 5 },
  firstMarkAsleep: { ms: 400, ratio: 8 },
} as const;

const failures: string[] = [];
const ours = await startBrowser('chrome', await buildExtension(projectRoot, 'chrome', 'production'));
const empty = await startBrowser('chrome', await writeEmptyExtension());
try {
  for (const page of benchPages) await benchPage(page);
  await benchAsleep(benchPages[0] as BenchPage);
  await benchLeaks();
} finally {
  await ours.stop();
  await empty.stop();
}
for (const failure of failures) console.error(`over budget: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function benchPage(page: BenchPage): Promise<void> {
  const visits: Visit[] = [];
  const emptyVisits: Visit[] = [];
  for (let at = 0; at < VISITS; at++) {
    // In turns, so that whatever else the machine does hits both alike.
    visits.push(await measureVisit(ours, { page, script: `${ours.extensionOrigin()}/content-scripts` }));
    emptyVisits.push(await measureVisit(empty, { page, script: `${empty.extensionOrigin()}/content.js` }));
  }
  const tasks = visits.flatMap((visit) => visit.tasks).sort((a, b) => a - b);
  const longest = tasks.at(-1) ?? 0;
  const typical = tasks[Math.floor(tasks.length * 0.95)] ?? 0;
  const script = median(visits.map((visit) => sum(visit.tasks)));
  const load = median(emptyVisits.map((visit) => visit.mainThread));
  const first = median(visits.map((visit) => visit.firstMark));
  const firstEmpty = median(emptyVisits.map((visit) => visit.firstMark));
  const shift =
    Math.max(...visits.map((visit) => visit.layoutShift)) -
    Math.max(...emptyVisits.map((visit) => visit.layoutShift));
  console.log(
    `${page.name}: ${tasks.length / VISITS} tasks a visit, longest ${ms(longest)}, 95 % below ${ms(typical)}; script ${ms(script)} of ` +
      `${ms(load)} that the page takes itself (${((100 * script) / load).toFixed(1)} %); first mark after ${ms(first)}, ` +
      `${(first / firstEmpty).toFixed(1)} × the empty extension's; layout shift ${shift}`,
  );
  hold(longest <= BUDGET.longestTask, `${page.name}: a task of ${ms(longest)}`);
  hold(typical <= BUDGET.typicalTask, `${page.name}: 95 % of tasks below ${ms(typical)}`);
  hold(
    script / load <= BUDGET.share,
    `${page.name}: ${((100 * script) / load).toFixed(1)} % of the page's own work`,
  );
  hold(shift <= 0, `${page.name}: layout shift ${shift}`);
  if (page === benchPages[0])
    hold(isSoon(first, firstEmpty, BUDGET.firstMarkAwake), `${page.name}: first mark after ${ms(first)}`);
}

/** The first mark where the background has been stopped, as the browser does when it idles. */
async function benchAsleep(page: BenchPage): Promise<void> {
  const firstMark = async (browser: BrowserUnderTest, script: string): Promise<number> => {
    const waits: number[] = [];
    for (let at = 0; at < VISITS; at++) {
      await browser.stopWorker();
      waits.push((await measureVisit(browser, { page, script })).firstMark);
    }
    return median(waits);
  };
  const first = await firstMark(ours, `${ours.extensionOrigin()}/content-scripts`);
  const firstEmpty = await firstMark(empty, `${empty.extensionOrigin()}/content.js`);
  console.log(
    `${page.name}, background asleep: first mark after ${ms(first)}, ${(first / firstEmpty).toFixed(1)} × the empty extension's`,
  );
  hold(isSoon(first, firstEmpty, BUDGET.firstMarkAsleep), `background asleep: first mark after ${ms(first)}`);
}

async function benchLeaks(): Promise<void> {
  const settled = (page: Page) => ours.untilRead(page);
  const isMarked = (page: Page) => page.waitForFunction(() => CSS.highlights.has('bench-empty'));
  const after = await heldAfterPages({ browser: ours, settled });
  const afterEmpty = await heldAfterPages({ browser: empty, settled: isMarked });
  console.log(`50 pages: ${describe(after)} are held, by the empty extension ${describe(afterEmpty)}`);
  // A page that can be gone back to keeps the listeners of its scripts, ours as well.
  const listeners = afterEmpty.listeners + after.documents * LISTENERS;
  const isGone = after.documents <= afterEmpty.documents && after.nodes <= afterEmpty.nodes * 1.1;
  hold(isGone && after.listeners <= listeners, '50 pages leave something behind');
  const [first, last] = await heldWithinPage({ browser: ours, settled });
  console.log(`50 articles of one page: ${describe(first)} are held before, ${describe(last)} after`);
  const isBack = last.nodes <= first.nodes * 1.1 && last.listeners <= first.listeners;
  hold(isBack, '50 articles of one page leave something behind');
}

function describe({ documents, nodes, listeners }: Held): string {
  return `${documents} documents, ${nodes} nodes, ${listeners} listeners`;
}

function isSoon(first: number, firstEmpty: number, budget: { ms: number; ratio: number }): boolean {
  return first <= budget.ms || first / firstEmpty <= budget.ratio;
}

function hold(isKept: boolean, failure: string): void {
  if (!isKept) failures.push(failure);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
