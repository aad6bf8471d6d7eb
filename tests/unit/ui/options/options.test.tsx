// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import english from '../../../../src/public/_locales/en/messages.json' with { type: 'json' };
import { formatShare } from '../../../../src/ui/format-number.ts';
import { GeneralSection } from '../../../../src/ui/options/general-section.tsx';
import { Options, type OptionsProps } from '../../../../src/ui/options/options.tsx';
import type { OptionsActions, SettingsView } from '../../../../src/ui/options/options-view.ts';
import { readMessages } from '../../../../src/ui/strings/read-messages.ts';
import { say, speakFrom } from '../../../../src/ui/strings.ts';
import { click, control, mount, shown, type } from '../mount.ts';

const locales = new URL('../../../../src/public/_locales/', `file://${import.meta.filename}`);

const defaults: SettingsView = {
  scope: 'listed-sites',
  openOnHover: false,
  strength: 'regular',
  sensitivity: 'balanced',
  markBothSidesOfSettled: false,
};

function mountOptions(
  change: Partial<OptionsProps> = {},
  actions: Partial<OptionsActions> = {},
): Promise<HTMLElement> {
  const names = [
    ...[
      'changeSettings',
      'addSite',
      'removeSite',
      'saveSites',
      'setMuted',
      'restoreIgnored',
      'changeShortcuts',
    ],
    ...['saveBackup', 'openFile', 'applyFile', 'dropFile', 'copy', 'openWelcome'],
  ];
  const idle = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as OptionsActions;
  const base: OptionsProps = {
    health: {
      ok: true,
      disputes: 2,
      positions: 5,
      sources: 1,
      version: '7',
      packs: [{ name: 'bridges', disputes: 2 }],
    },
    version: '1.2.3',
    settings: defaults,
    sites: [
      { hostname: 'zeitung.example', enabled: true },
      { hostname: 'anzeiger.example', enabled: false },
    ],
    ignored: {
      disputes: ['bridge-closure'],
      matches: ['bridge/repairs/It closed on 1/2/2021.'],
      sources: ['bote-2021'],
    },
    titles: { 'bridge-closure': 'When did the bridge close?' },
    muted: { packs: [], publishers: ['Der Bote'], languages: ['pl'] },
    publishers: [
      { name: 'Anzeiger', sources: 9 },
      { name: 'Der Bote', sources: 2 },
    ],
    languages: ['de', 'pl'],
    shortcuts: [
      { name: 'Go to the next mark', keys: 'Alt+Shift+Down' },
      { name: 'Open the side panel', keys: '' },
    ],
    browser: 'Browser/1',
    errors: [{ at: '2026-01-02T03:04:05.000Z', where: 'background', message: 'Error: gone' }],
    pending: null,
    notice: null,
    problem: null,
    actions: { ...idle, ...actions },
  };
  return mount(<Options {...base} {...change} />);
}

/** The radio button or switch whose text begins with the given words. */
function choice(root: Element, words: string): HTMLElement {
  const rows = [...root.querySelectorAll<HTMLElement>('.choice label, [role=switch]')];
  const row = rows.find((candidate) => shown(candidate).startsWith(words));
  return (row?.querySelector('input') ?? row) as HTMLElement;
}

test.each([
  ['Every site', { scope: 'every-site' }],
  ['Only when I ask', { scope: 'when-asked' }],
  ['Only very likely matches', { sensitivity: 'precise' }],
  ['Possible matches too', { sensitivity: 'broad' }],
  ['Open the card when the pointer rests', { openOnHover: true }],
  ['Where fact-checkers agree', { markBothSidesOfSettled: true }],
])('“%s” changes the settings by %o', async (words, change) => {
  const changeSettings = vi.fn();
  const root = await mountOptions({}, { changeSettings });
  await click(choice(root, words));
  expect(changeSettings).toHaveBeenCalledWith(change);
});

test('sites stand in the order of the alphabet, each with its switch', async () => {
  const root = await mountOptions();
  const switches = [...root.querySelectorAll('[aria-labelledby=sites] [role=switch]')];
  expect(switches.map((found) => [shown(found), found.getAttribute('aria-checked')])).toEqual([
    ['anzeiger.example', 'false'],
    ['zeitung.example', 'true'],
  ]);
});

test('an address is handed on as it was typed, with what is to happen there', async () => {
  const addSite = vi.fn();
  const root = await mountOptions({}, { addSite });
  const field = root.querySelector('.add-site input') as HTMLInputElement;
  await type(field, 'https://bote.example/news?x=1');
  await click(control(root, 'Always read'));
  await type(field, 'blatt.example');
  await click(control(root, 'Never read'));
  expect(addSite.mock.calls).toEqual([
    ['https://bote.example/news?x=1', true],
    ['blatt.example', false],
  ]);
  expect(field.value).toBe('');
});

test('sites, disputes and matches can be taken back', async () => {
  const [removeSite, restoreIgnored] = [vi.fn(), vi.fn()];
  const root = await mountOptions({}, { removeSite, restoreIgnored });
  await click(control(root, 'Remove zeitung.example'));
  await click(control(root, 'Mark again: When did the bridge close?'));
  await click(control(root, 'Mark again: It closed on 1/2/2021.'));
  await click(control(root, 'Mark again: bote 2021'));
  expect(removeSite).toHaveBeenCalledWith('zeitung.example');
  expect(restoreIgnored.mock.calls).toEqual([
    ['disputes', 'bridge-closure'],
    ['matches', 'bridge/repairs/It closed on 1/2/2021.'],
    ['sources', 'bote-2021'],
  ]);
});

test('diagnostics show versions, counts and errors, and copy them', async () => {
  const copy = vi.fn();
  const root = await mountOptions({}, { copy });
  expect([...root.querySelectorAll('[aria-labelledby=diagnostics] .facts > div')].map(shown)).toEqual([
    'Counterclaim1.2.3',
    'BrowserBrowser/1',
    'Claims index7',
    'Contents2 disputes, 5 positions, 1 source',
    'Last errors2026-01-02T03:04:05.000Z background: Error: gone',
  ]);
  await click(control(root, 'Copy'));
  expect(copy.mock.calls[0]?.[0]).toContain('Claims index: 7\nContents: 2 disputes');
});

test('an error that came again and again says how often', async () => {
  const root = await mountOptions({
    errors: [{ at: '2026-01-02T03:04:05.000Z', where: 'page', message: 'Error: gone', times: 12 }],
  });
  expect(shown(root.querySelector('[aria-labelledby=diagnostics] .facts'))).toContain(
    'page: Error: gone ×12',
  );
});

test('a step of sensitivity that was measured shows its figures', async () => {
  const settings = { ...defaults, sensitivity: 'precise' } as const;
  const measured = { precise: { precision: 0.992, recall: 0.7 } };
  const root = await mount(<GeneralSection settings={settings} onChange={vi.fn()} measured={measured} />);
  expect(shown(choice(root, 'Only very likely').closest('label'))).toContain(
    'measured: 99.2% of marks right, 70% of disputed sentences found',
  );
  expect(shown(choice(root, 'Likely').closest('label'))).not.toContain('measured');
});

test('the strength is a slider that says its step', async () => {
  const changeSettings = vi.fn();
  const root = await mountOptions({}, { changeSettings });
  const slider = root.querySelector('[type=range]') as HTMLInputElement;
  expect([slider.value, slider.getAttribute('aria-valuetext')]).toEqual(['2', 'Regular']);
  await type(slider, '4');
  expect(changeSettings).toHaveBeenCalledWith({ strength: 'marker' });
});

test.each([
  ['bridges · 2 disputes', ['packs', 'bridges', true]],
  ['Anzeiger · 9 sources', ['publishers', 'Anzeiger', true]],
  ['Der Bote · 2 sources', ['publishers', 'Der Bote', false]],
  ['German', ['languages', 'de', true]],
  ['Polish', ['languages', 'pl', false]],
])('“%s” is switched by %o', async (words, call) => {
  const setMuted = vi.fn();
  const root = await mountOptions({}, { setMuted });
  await click(choice(root, words));
  expect(setMuted).toHaveBeenCalledWith(...call);
});

test('publishers and sites are found by a part of their names', async () => {
  const root = await mountOptions();
  await type(root.querySelector('[aria-label="Find a publisher"]') as HTMLElement, 'bot');
  expect([...root.querySelectorAll('[aria-label=Publishers] [role=switch]')].map(shown)).toEqual([
    'Der Bote · 2 sources',
  ]);
  await type(root.querySelector('[aria-label="Find a site"]') as HTMLElement, 'zeit');
  expect([...root.querySelectorAll('.sites [role=switch]')].map(shown)).toEqual(['zeitung.example']);
});

test('shortcuts are shown with what they do, also those that are not set', async () => {
  const changeShortcuts = vi.fn();
  const root = await mountOptions({}, { changeShortcuts });
  expect([...root.querySelectorAll('[aria-labelledby=shortcuts] .facts > div')].map(shown)).toEqual([
    'Go to the next markAlt+Shift+Down',
    'Open the side panelnot set',
  ]);
  await click(control(root, 'Change in the browser'));
  expect(changeShortcuts).toHaveBeenCalled();
});

test('a backup is looked at before it replaces anything', async () => {
  const [applyFile, dropFile] = [vi.fn(), vi.fn()];
  const pending = { kind: 'backup', facts: [['Sites', '4']] } as const;
  const root = await mountOptions({ pending }, { applyFile, dropFile });
  expect(shown(root.querySelector('.pending'))).toMatch(/^What the file holdsSites4This replaces everything/);
  await click(control(root, 'Leave all as it is'));
  await click(control(root, 'Replace'));
  expect([dropFile, applyFile].map((action) => action.mock.calls.length)).toEqual([1, 1]);
});

test('a corrupt index is said at the top and in the diagnostics', async () => {
  const root = await mountOptions({ health: { ok: false, problem: { kind: 'corrupt' } } });
  expect(shown(root.querySelector('[role=alert]'))).toMatch(/are damaged.*Install the extension again\./);
  expect(shown(root.querySelector('[aria-labelledby=diagnostics] .facts'))).toContain(
    'Claims indexcannot be used',
  );
});

test('a problem with a change is said', async () => {
  const root = await mountOptions({ problem: 'No room left.' });
  expect(shown(root.querySelector('[role=alert]'))).toBe('No room left.');
});

test.each(readdirSync(locales))('the figures of a step stand beside it in %s', async (language) => {
  const messages = JSON.parse(readFileSync(new URL(`${language}/messages.json`, locales), 'utf8'));
  speakFrom(readMessages(messages));
  const measured = { precise: { precision: 0.987, recall: 0.412 } };
  const root = await mountOptions({ measured });
  const told = [...root.querySelectorAll('[type=radio]')].map(
    (step) => step.parentElement?.textContent ?? '',
  );
  const [precise] = told.filter((text) => text.includes(formatShare(0.987)));
  expect(precise).toContain(formatShare(0.412));
  expect(precise).toContain(say('sensitivity_precise'));
  speakFrom(readMessages(english));
});
