import type { BrowserUnderTest } from '../../support/browser-under-test.ts';
import type { BenchPage } from './bench-pages.ts';

export type NetworkName = 'slow 4G' | 'dense 4G';

/** A network that pages come over. */
export interface Network {
  readonly name: NetworkName;
  /** What Lighthouse simulates it for. */
  readonly device: string;
  /** Milliseconds. */
  readonly roundTrip: number;
  /** Thousands of bits a second. */
  readonly down: number;
  readonly up: number;
}

/** What Lighthouse simulates, `mobileSlow4G` and `desktopDense4G` in its constants. */
export const networks: readonly Network[] = [
  { name: 'slow 4G', device: 'mobile', roundTrip: 150, down: 1_600, up: 750 },
  { name: 'dense 4G', device: 'desktop', roundTrip: 40, down: 10_000, up: 10_000 },
];

/**
 * How many times smaller what sites send is made by gzip: 5.0 for the model of a site's script, 4.2 to 6.3 for the saved pages.
 * The news server does not compress, so the network carries so much more a second instead.
 */
const COMPRESSION = 5;

/**
 * Milliseconds from the start of navigation to a page's load event, over a network. A request is held back by one round trip:
 * less than on networks, which also shake hands (Lighthouse takes 3.75 where it holds requests back instead of simulating), so
 * that the page's own load is rather told too short.
 */
export async function measureNetworkLoad(
  browser: BrowserUnderTest,
  { name, html }: BenchPage,
  { roundTrip, down, up }: Network,
): Promise<number> {
  const address = `https://www.bbc.co.uk/news/network-${encodeURIComponent(name)}`;
  browser.news.publish(address, html);
  const page = await browser.newPage();
  await page.setCacheEnabled(false);
  const download = bytesOf(down) * COMPRESSION;
  await page.emulateNetworkConditions({ latency: roundTrip, download, upload: bytesOf(up) });
  await page.goto(address, { waitUntil: 'load' });
  const load = await page.evaluate(loadTime);
  await page.close();
  const least = roundTrip + (1000 * Buffer.byteLength(html)) / download;
  if (load < least) throw new Error(`${name} took ${load} ms instead of ${least}: no network was emulated`);
  return load;
}

/** Bytes of so many thousand bits. */
function bytesOf(kilobits: number): number {
  return (kilobits * 1000) / 8;
}

/** Runs in the page. */
function loadTime(): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.loadEventStart ?? 0;
}
