import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForPage } from '../../support/bundle-for-page.ts';
import { readSavedPages } from '../../support/saved-pages.ts';
import { projectRoot } from '../../support/testing-build.ts';
import { type BenchPage, benchPages } from './bench-pages.ts';

/** Where the model of a site's own script is served. */
export const SITE_SCRIPT = 'https://www.bbc.co.uk/site.js';
/** Of the saved pages, sorted by name, every so many is visited. */
const EVERY = 10;

/** Pages of one kind, whose loads are added up. */
export interface PageGroup {
  readonly name: string;
  readonly pages: readonly BenchPage[];
  /** The share of the pages' own load that is borne, in the middle; what it is now, and some room for a busy machine. */
  readonly mostShare: number;
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
    { name: 'pages that are nothing but text', pages: benchPages, mostShare: 0.55 },
    { name: `${saved.length} saved pages without their outside scripts`, pages: saved, mostShare: 0.4 },
    {
      name: 'these pages and an article with the script of a site',
      pages: [article, ...saved].map(withScript),
      mostShare: 0.14,
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
