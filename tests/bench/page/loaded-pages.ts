import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForPage } from '../../support/bundle-for-page.ts';
import { readSavedPages } from '../../support/saved-pages.ts';
import { projectRoot } from '../../support/testing-build.ts';
import { type BenchPage, benchPages } from './bench-pages.ts';
import type { NetworkName } from './measure-network-load.ts';

/** Where the model of a site's own script is served. */
export const SITE_SCRIPT = 'https://www.bbc.co.uk/site.js';
/** The share of a page's own load that scripts of ours may take. */
export const SHARE_BUDGET = 0.05;
/** Of the saved pages, sorted by name, every so many is visited. */
const EVERY = 10;

/** Pages of one kind, whose loads are added up. */
export interface PageGroup {
  readonly name: string;
  readonly pages: readonly BenchPage[];
  /** The share of the processor time of the pages' own load that is borne, in the middle; what it is now, and some room. */
  readonly mostShare: number;
  /** The share of the time that the pages' own load takes over a network: the budget, or what it is now, and some room. */
  readonly mostNetworkShare: Readonly<Record<NetworkName, number>>;
}

/**
 * Pages beside whose own load the extension is measured: without any script, as they were saved (most of their scripts are
 * missing), and with a model of a site's own script.
 */
export function pageGroups(): readonly PageGroup[] {
  const folder = join(projectRoot, '../shared/pages');
  const saved = existsSync(folder) ? readSavedPages(folder).filter((_, at) => at % EVERY === 0) : [];
  const [article] = benchPages as [BenchPage];
  return [
    {
      name: 'pages that are nothing but text',
      pages: benchPages,
      mostShare: 0.55,
      mostNetworkShare: { 'slow 4G': 0.12, 'dense 4G': 0.35 },
    },
    {
      name: `${saved.length} saved pages without their outside scripts`,
      pages: saved,
      mostShare: 0.4,
      mostNetworkShare: { 'slow 4G': SHARE_BUDGET, 'dense 4G': 0.1 },
    },
    {
      name: 'these pages and an article with the script of a site',
      pages: [article, ...saved].map(withScript),
      mostShare: 0.14,
      mostNetworkShare: { 'slow 4G': SHARE_BUDGET, 'dense 4G': SHARE_BUDGET },
    },
  ].filter(({ pages }) => pages.length > 0);
}

export function siteScript(): Promise<string> {
  return bundleForPage(join(projectRoot, 'tests/bench/page/site-script.ts'));
}

function withScript({ name, html }: BenchPage): BenchPage {
  const tag = `<script defer src="${SITE_SCRIPT}"></script>`;
  const head = html.search(/<\/head>/i);
  const at = head < 0 ? html.length : head;
  return { name: `${name} with script`, html: html.slice(0, at) + tag + html.slice(at) };
}
