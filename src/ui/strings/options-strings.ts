import { plural } from './plural.ts';

const general = {
  title: 'General',
  scope: 'Where to read',
  scopes: [
    { value: 'listed-sites', label: 'Listed news sites', note: 'and the sites that you add below' },
    { value: 'every-site', label: 'Every site', note: 'the browser asks for your permission' },
    {
      value: 'when-asked',
      label: 'Only when I ask',
      note: 'by “Check this page once” or on sites that you add below',
    },
  ],
  sensitivity: 'What to mark',
  sensitivities: [
    { value: 'precise', label: 'Only very likely matches', note: 'fewest marks, fewest mistakes' },
    { value: 'balanced', label: 'Likely matches', note: 'recommended' },
    { value: 'broad', label: 'Possible matches too', note: 'more marks, more of them mistaken' },
  ],
  hover: 'Open the card when the pointer rests on a mark',
  bothSides: 'Where fact-checkers agree, mark both sides and not only the refuted one',
} as const;

const sites = {
  title: 'Sites',
  note: 'On or off for a site and its subdomains. These choices stand above “Where to read”.',
  address: 'Address of a site',
  placeholder: 'bbc.co.uk, or any address of a page there',
  readAlways: 'Always read',
  readNever: 'Never read',
  none: 'No choices of yours yet.',
  remove: 'Remove',
  removeSite: (hostname: string) => `Remove ${hostname}`,
  denied: (hostname: string) => `Your browser was not allowed to read ${hostname}, so nothing was changed.`,
  deniedEverywhere: 'Your browser was not allowed to read every site, so nothing was changed.',
} as const;

const ignored = {
  title: 'Ignored',
  disputes: 'Disputes that are never marked',
  matches: 'Sentences that are never marked',
  none: 'None.',
  restore: 'Mark again',
  restoreNamed: (text: string) => `Mark again: ${text}`,
} as const;

const diagnostics = {
  title: 'Diagnostics',
  version: 'Counterclaim',
  index: 'Claims index',
  unusable: 'cannot be used',
  contents: 'Contents',
  counts: (disputes: number, positions: number, sources: number) =>
    [
      plural(disputes, 'dispute', 'disputes'),
      plural(positions, 'position', 'positions'),
      plural(sources, 'source', 'sources'),
    ].join(', '),
} as const;

/** The options page. */
export const options = {
  title: 'Counterclaim',
  promise: 'Pages are read on this device. Nothing about them is sent anywhere.',
  general,
  sites,
  ignored,
  diagnostics,
} as const;
