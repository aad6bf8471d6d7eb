import type { MeasuredSteps } from '../../../ui/options/measured-steps.ts';
import { nameSettings } from '../../../ui/options/name-settings.ts';
import { Options, type OptionsProps } from '../../../ui/options/options.tsx';
import type { OptionsActions, SettingsView } from '../../../ui/options/options-view.ts';
import { say } from '../../../ui/strings.ts';
import type { GalleryState } from '../gallery-state.ts';
import type { GalleryStock } from '../gallery-stock.ts';
import { idle } from './idle.ts';

type Change = (stock: GalleryStock) => Partial<OptionsProps>;

function options(change: Change = () => ({})): GalleryState['draw'] {
  return (stock) => (
    <Options
      health={{ ok: true, ...stock.contents }}
      version="0.1.0"
      browser="Firefox 153"
      errors={[]}
      settings={settings}
      sites={[]}
      ignored={{ disputes: [], matches: [], sources: [] }}
      titles={{}}
      muted={{ packs: [], publishers: [], languages: [] }}
      publishers={stock.publishers}
      languages={['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'tr', 'uk']}
      shortcuts={shortcuts}
      pending={null}
      problem={null}
      notice={null}
      actions={idle<OptionsActions>()}
      {...change(stock)}
    />
  );
}

const settings: SettingsView = {
  scope: 'listed-sites',
  openOnHover: false,
  strength: 'regular',
  sensitivity: 'balanced',
  markBothSidesOfSettled: false,
};
const shortcuts: OptionsProps['shortcuts'] = [
  { name: 'Search all disputes', keys: 'Alt+Shift+F' },
  { name: 'Go to the next mark', keys: '' },
];
const sites: OptionsProps['sites'] = Array.from({ length: 40 }, (_, place) => ({
  hostname: `paper-${place + 1}.example`,
  enabled: place % 3 > 0,
}));

const full: Change = ({ marks }) => ({
  sites,
  ignored: {
    disputes: marks.map(({ card }) => card.dispute.id),
    matches: marks.map(({ match, sentence }) => `${match.dispute}/${match.position}/${sentence}`),
    sources: marks.flatMap(({ card }) => card.position.sources.slice(0, 1).map(({ id }) => id)),
  },
  titles: Object.fromEntries(
    marks.flatMap(({ card: { dispute, position } }) => [
      [dispute.id, dispute.title],
      ...position.sources.map(({ id, publisher, title, url }) => [id, `${publisher}: ${title ?? url}`]),
    ]),
  ),
  errors: [
    {
      ...{ at: '2026-01-02T10:30:00.000Z', where: 'card card.js:1:5120', times: 12 },
      message: "TypeError: Cannot read properties of undefined (reading 'sources')",
    },
    { at: '2026-01-02T09:12:40.000Z', where: 'page content-scripts/content.js:1:204', message: 'Error: No.' },
  ],
});
/** Figures of no evaluation: only to show where they stand. */
const measured: MeasuredSteps = {
  precise: { precision: 0.99, recall: 0.4 },
  balanced: { precision: 0.95, recall: 0.6 },
  broad: { precision: 0.8, recall: 0.75 },
};
const pending: Change = () => ({
  pending: {
    kind: 'backup',
    facts: [
      [say('backup_made'), '2 Jan 2026'],
      ...nameSettings(settings),
      [say('sites_title'), '40'],
      [say('ignored_title'), '12'],
      [say('backup_muted'), '3'],
    ],
  },
});
const pendingSites: Change = () => ({
  pending: {
    kind: 'sites',
    facts: [
      [say('sites_read_always'), '7'],
      [say('sites_read_never'), '2'],
      [say('sites_import_unread'), '1'],
    ],
  },
});
const failing = (problem: () => string): GalleryState['draw'] => options(() => ({ problem: problem() }));

/** The options page, in all its states. */
export const optionsStates: readonly GalleryState[] = (
  [
    { name: 'as-installed', draw: options() },
    { name: 'full', draw: options(full) },
    { name: 'measured', draw: options(() => ({ measured })) },
    { name: 'measured-right-to-left', draw: options(() => ({ measured })), looks: { language: 'ar' } },
    { name: 'measured-phone', draw: options(() => ({ measured })), looks: { language: 'de', phone: true } },
    { name: 'backup-looked-at', draw: options(pending) },
    { name: 'sites-looked-at', draw: options(pendingSites) },
    { name: 'restored', draw: options(() => ({ notice: say('file_applied') })) },
    { name: 'backup-damaged', draw: failing(() => say('backup_damaged', 'siteRules.0.hostname')) },
    { name: 'backup-newer', draw: failing(() => say('backup_newer')) },
    { name: 'no-backup', draw: failing(() => say('backup_foreign')) },
    { name: 'permission-denied', draw: failing(() => say('sites_denied', 'harbour.example')) },
    { name: 'permission-denied-everywhere', draw: failing(() => say('sites_denied_everywhere')) },
    { name: 'no-address', draw: failing(() => say('address_incomplete', 'harbour')) },
    { name: 'no-storage-left', draw: failing(() => say('problem_storage_full')) },
    {
      name: 'no-storage-left-right-to-left',
      draw: failing(() => say('problem_storage_full')),
      looks: { language: 'ar' },
    },
    {
      name: 'index-damaged',
      draw: options(() => ({ health: { ok: false, problem: { kind: 'unknown-format' } } })),
    },
    { name: 'dark', draw: options(full), looks: { scheme: 'dark' } },
    { name: 'forced-colours', draw: options(full), looks: { forced: true } },
    { name: 'german', draw: options(full), looks: { language: 'de' } },
    { name: 'right-to-left', draw: options(full), looks: { language: 'ar' } },
    { name: 'twice-the-size', draw: options(full), looks: { zoom: 2 } },
    { name: 'phone', draw: options(full), looks: { phone: true } },
  ] as const satisfies readonly Omit<GalleryState, 'surface'>[]
).map((state) => ({ ...state, surface: 'options' }));
