import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSavedPages } from '../../support/saved-pages.ts';
import { projectRoot } from '../../support/testing-build.ts';
import { type BenchPage, benchPages } from './bench-pages.ts';
import type { NetworkName } from './measure-network-load.ts';
import { asServed, withScript } from './served-page.ts';

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
 * Pages beside whose own load the extension is measured: the three of the budget, as nothing but text and as a news site serves
 * them, and saved ones, as they were saved (most of their scripts are missing) and with a model of a site's own script.
 */
export function pageGroups(): readonly PageGroup[] {
  const folder = join(projectRoot, '../shared/pages');
  const saved = existsSync(folder) ? readSavedPages(folder).filter((_, at) => at % EVERY === 0) : [];
  return [
    {
      name: 'the three pages as nothing but text',
      pages: benchPages,
      mostShare: 0.5,
      mostNetworkShare: { 'slow 4G': 0.12, 'dense 4G': 0.35 },
    },
    {
      name: 'the three pages as a news site serves them',
      pages: benchPages.map(asServed),
      mostShare: 0.2,
      mostNetworkShare: { 'slow 4G': SHARE_BUDGET, 'dense 4G': SHARE_BUDGET },
    },
    {
      name: `${saved.length} saved pages without their outside scripts`,
      pages: saved,
      mostShare: 0.4,
      mostNetworkShare: { 'slow 4G': SHARE_BUDGET, 'dense 4G': 0.1 },
    },
    {
      name: 'these pages with the script of a site',
      pages: saved.map(withScript),
      mostShare: 0.14,
      mostNetworkShare: { 'slow 4G': SHARE_BUDGET, 'dense 4G': SHARE_BUDGET },
    },
  ].filter(({ pages }) => pages.length > 0);
}
