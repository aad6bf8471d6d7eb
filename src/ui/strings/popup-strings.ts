import type { Match } from '../../match/match.ts';
import { plural } from './plural.ts';

/** Whether the claims index can be used. */
export const health = {
  title: 'The claims cannot be read, so nothing is marked.',
} as const;

/** The search, and what frames the popup. */
export const popup = {
  searchLabel: 'Search all disputes',
  searchPlaceholder: 'Search a claim, a name, a place',
  clear: 'Empty the search',
  results: 'Results',
  hits: (count: number) =>
    count === 0
      ? 'Nothing in the index fits. That is no verdict on the claim.'
      : plural(count, 'result', 'results'),
  hitOrigin: (question: string, status: string) => `${question} · ${status}`,
  back: 'Back to the results',
  inIndex: (disputes: number, sources: number) =>
    `${plural(disputes, 'dispute', 'disputes')}, ${plural(sources, 'source', 'sources')}`,
  options: 'Options',
} as const;

/** How matching stands for a site. */
export const site = {
  label: 'This site',
  cannotRun: 'Browsers do not let extensions read this page. The search works everywhere.',
  notPermitted: 'Not among the listed news sites. Nothing here is read unless you ask.',
  denied: (hostname: string) =>
    `Your browser was not allowed to read ${hostname}. You can still check this page once.`,
  request: 'Read this site from now on',
  checkOnce: 'Check this page once',
  on: {
    listed: 'On, subdomains included: a listed news site.',
    rule: 'On, subdomains included: your choice.',
    default: 'On, subdomains included.',
  },
  off: {
    listed: 'Off. A listed news site, but listed sites are off by default.',
    rule: 'Off, subdomains included: your choice.',
    default: 'Off. Not among the listed news sites.',
  },
} as const;

const relations: Record<Match['relation'], string> = {
  states: 'States',
  reports: 'Reports',
  denies: 'Denies',
  differs: 'Other figure',
};

/** What was read and marked on a page. */
export const page = {
  label: 'This page',
  marks: 'Marks on this page',
  state: {
    reading: 'Reading this page …',
    off: 'Nothing is read here while the site is off.',
    'no-text': 'No article text was found on this page.',
    unread: 'Not read yet. Reload the page, or check it once.',
    failed: 'This page could not be read. Reloading it may help.',
  },
  markGone: 'That sentence is no longer on the page.',
  nothingFound: (read: number) =>
    `Read ${plural(read, 'sentence', 'sentences')}, 0 in the index. That is not a verdict on the page.`,
  marked: (marked: number, read: number) => `${marked} of ${plural(read, 'sentence', 'sentences')} marked`,
  relation: (relation: Match['relation'], disputes: number) =>
    disputes === 1 ? relations[relation] : `${relations[relation]} · ${disputes} disputes`,
} as const;
