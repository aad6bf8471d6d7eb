/**
 * What the extension costs a page in real Chromium, beside an empty extension in the same run; fails where a budget is
 * not kept. Usage: npm run bench:page
 */
import { buildExtension } from '../../../src/build/build-extension.ts';
import { type BrowserUnderTest, startBrowser } from '../../support/browser-under-test.ts';
import { projectRoot } from '../../support/testing-build.ts';
import { type BenchPage, benchPages } from './bench-pages.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { type Held, measureLeaks } from './measure-leaks.ts';
import { measureVisit, type Visit } from './measure-visit.ts';

/** Visits to each page; the median counts, since the first one pays for what browsers keep. */
const VISITS = 5;
const BUDGET = {
  longestTask: 50,
  typicalTask: 16,
  /** Share of the page's own work on its main thread. */
  share: 0.05,
  firstMarkAwake: 150,
  firstMarkAsleep: 400,
} as const;

const failures: string[] = [];
const ours = await startBrowser('chrome', await buildExtension(projectRoot, 'chrome', 'production'));
const empty = await startBrowser('chrome', await writeEmptyExtension());
try {
  for (const page of benchPages) await benchPage(page);
  await benchAsleep(benchPages[0] as BenchPage);
  report('leaks', await measureLeaks(ours));
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
    hold(first <= BUDGET.firstMarkAwake, `${page.name}: first mark after ${ms(first)}`);
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
  hold(first <= BUDGET.firstMarkAsleep, `background asleep: first mark after ${ms(first)}`);
}

function report(name: string, { pages, withinPage }: Awaited<ReturnType<typeof measureLeaks>>): void {
  for (const [where, [before, after]] of [
    ['pages', pages],
    ['articles of one page', withinPage],
  ] as const) {
    console.log(`${name}, 50 ${where}: ${describe(before)} before, ${describe(after)} after`);
    // A page or two wait in the back/forward cache, with or without us.
    const isBack =
      after.documents <= before.documents + 2 &&
      after.nodes <= before.nodes * 1.5 &&
      after.listeners <= before.listeners * 1.5;
    hold(isBack, `${name}: ${describe(after)} are held after 50 ${where}`);
  }
}

function describe({ documents, nodes, listeners }: Held): string {
  return `${documents} documents, ${nodes} nodes, ${listeners} listeners`;
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
