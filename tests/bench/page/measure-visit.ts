import type { BrowserUnderTest } from '../../support/browser-under-test.ts';
import type { BenchPage } from './bench-pages.ts';
import { profileCategories, tasksOf } from './trace.ts';

/** What one visit to a page took; milliseconds. */
export interface Visit {
  /** Time of the extension's page script in each task that it ran in. */
  readonly tasks: readonly number[];
  /** From the end of parsing to the first mark. */
  readonly firstMark: number;
  /** Sum of the layout shifts. */
  readonly layoutShift: number;
}

interface NotedWindow {
  benchNotes: { readable: number; firstMark: number | null; layoutShift: number };
}

/**
 * Visits a page in a tab of its own until it is marked and (a growing page) grown. The tasks of a script whose address begins so
 * are told apart by a profiler, which slows it down; without one there are none.
 */
export async function measureVisit(
  browser: BrowserUnderTest,
  { page: { name, html }, script }: { readonly page: BenchPage; readonly script: string | null },
): Promise<Visit> {
  const address = `https://www.bbc.co.uk/news/bench-${encodeURIComponent(name)}`;
  browser.news.publish(address, html);
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(noteMarks);
  if (script !== null) await page.tracing.start({ categories: profileCategories });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => (window as unknown as NotedWindow).benchNotes.firstMark !== null);
  if (html.includes('dataset.grown')) await page.waitForSelector('html[data-grown]');
  if (script !== null) await browser.untilRead(page);
  const trace = script === null ? null : await page.tracing.stop();
  const { readable, firstMark, layoutShift } = await page.evaluate(
    () => (window as unknown as NotedWindow).benchNotes,
  );
  await page.close();
  return {
    tasks: script === null ? [] : tasksOf(trace ?? new Uint8Array(), script),
    firstMark: (firstMark ?? Number.POSITIVE_INFINITY) - readable,
    layoutShift,
  };
}

/** Runs in the page before all else: notes when it is readable, when the first mark is there, and what shifts. */
function noteMarks(): void {
  const notes: NotedWindow['benchNotes'] = { readable: 0, firstMark: null, layoutShift: 0 };
  (window as unknown as NotedWindow).benchNotes = notes;
  const look = (): void => {
    const isMarked = [...CSS.highlights.keys()].some((name) => /^(?:counterclaim|bench)-/.test(name));
    if (isMarked) notes.firstMark = performance.now();
    else requestAnimationFrame(look);
  };
  document.addEventListener('DOMContentLoaded', () => {
    notes.readable = performance.now();
    look();
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) notes.layoutShift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
