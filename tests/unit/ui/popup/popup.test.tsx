// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../../src/ui/popup/popup.tsx';
import type { PageView, PopupActions, SiteView } from '../../../../src/ui/popup/popup-view.ts';
import { click, control, mount, shown } from '../mount.ts';
import { match, sentence } from '../sample-card.ts';

const listed: SiteView = { hostname: 'news.example', decidedBy: 'listed', enabled: true, permitted: true };
const read: PageView = { state: 'read', sentencesRead: 84, marks: [] };

function actions(change: Partial<PopupActions> = {}): PopupActions {
  const names = [
    'setSensitivity',
    'setSite',
    'requestSite',
    'checkOnce',
    'jumpTo',
    'openPanel',
    'openOptions',
  ] as const;
  const idle = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as PopupActions;
  return { ...idle, search: async () => [], ...change };
}

function mountPopup(change: Partial<PopupProps> = {}): Promise<HTMLElement> {
  const base: PopupProps = {
    health: null,
    site: listed,
    page: read,
    prefill: '',
    recent: [],
    sensitivity: null,
    problem: null,
    actions: actions(),
  };
  return mount(<Popup {...base} {...change} />);
}

const buttons = (root: Element): string[] => [...root.querySelectorAll('.site-buttons button')].map(shown);

const sites: [name: string, site: Partial<SiteView>, shows: { note: string; offers: string[] }][] = [
  ['a listed site that is on', {}, { note: 'On, subdomains included: a listed news site.', offers: [] }],
  [
    'a site switched off',
    { decidedBy: 'rule', enabled: false },
    { note: 'Off, subdomains included: your choice.', offers: ['Check this page once'] },
  ],
  [
    'a site that is not permitted',
    { decidedBy: 'default', enabled: false, permitted: false },
    {
      note: 'Not among the listed news sites. Nothing here is read unless you ask.',
      offers: ['Read this site from now on', 'Check this page once'],
    },
  ],
];

test.each(sites)('%s', async (_name, site, { note, offers }) => {
  const root = await mountPopup({ site: { ...listed, ...site } });
  expect(shown(root.querySelector('.site .note'))).toBe(note);
  expect(buttons(root)).toEqual(offers);
});

test('where extensions cannot run the popup says so, and searches all the same', async () => {
  const root = await mountPopup({
    site: { ...listed, hostname: null, permitted: false, enabled: false },
    page: null,
  });
  expect(shown(root.querySelector('.note:not([role])'))).toContain('do not let extensions read this page');
  expect(root.querySelector('[role=switch]')).toBeNull();
  expect(root.querySelector('[role=combobox]')).not.toBeNull();
});

test('the switch is named by the site and asks for the opposite', async () => {
  const setSite = vi.fn();
  const root = await mountPopup({ actions: actions({ setSite }) });
  const siteSwitch = root.querySelector<HTMLElement>('[role=switch]');
  expect(shown(siteSwitch)).toBe('news.example');
  expect(siteSwitch?.getAttribute('aria-checked')).toBe('true');
  await click(siteSwitch as HTMLElement);
  expect(setSite).toHaveBeenCalledWith(false);
});

test('the browser is asked for the site inside the click', async () => {
  const requestSite = vi.fn();
  const root = await mountPopup({ site: { ...listed, permitted: false }, actions: actions({ requestSite }) });
  control(root, 'Read this site from now on').click();
  expect(requestSite).toHaveBeenCalledOnce();
});

const mark = { key: 'm1', sentence, match: match('denies') };

test.each([
  [{}, 'Read 84 sentences, 0 in the index. That is not a verdict on the page.'],
  [{ sentencesRead: 1 }, 'Read 1 sentence, 0 in the index. That is not a verdict on the page.'],
  [{ marks: [mark] }, '1 of 84 sentences marked'],
  [{ state: 'reading' }, 'Reading this page …'],
  [{ state: 'no-text' }, 'No article text was found on this page.'],
  [{ state: 'failed' }, 'This page could not be read. Reloading it may help.'],
  [{ state: 'unread' }, 'Not read yet. Reload the page, or check it once.'],
] as const)('the count line of %o', async (change, line) => {
  const root = await mountPopup({ page: { ...read, ...change } });
  expect(shown(root.querySelector('.count'))).toBe(line);
});

test('a page that nothing has read can be checked although its site is on', async () => {
  const root = await mountPopup({ page: { ...read, state: 'unread' } });
  expect(buttons(root)).toEqual(['Check this page once']);
});

test('a sentence about several disputes is one row, which jumps to the surest', async () => {
  const jumpTo = vi.fn();
  const other = { ...mark, sentence: 'Another sentence.' };
  const marks = [
    mark,
    { ...mark, key: 'm2', match: match('states') },
    { ...other, key: 'm3' },
    { ...mark, key: 'm4' },
  ];
  const root = await mountPopup({ page: { ...read, marks }, actions: actions({ jumpTo }) });
  const rows = [...root.querySelectorAll<HTMLElement>('.marks button')];
  expect(rows.map(shown)).toEqual([
    `Denies · 2 disputes${sentence}`,
    'DeniesAnother sentence.',
    `Denies${sentence}`,
  ]);
  expect(shown(root.querySelector('.count'))).toBe('3 of 84 sentences marked');
  await click(rows[0] as HTMLElement);
  expect(jumpTo).toHaveBeenCalledWith('m1');
});

test('what the site line says already is not said again', async () => {
  const root = await mountPopup({ site: { ...listed, enabled: false }, page: { ...read, state: 'off' } });
  expect(root.querySelector('.count')).toBeNull();
});

test('a mark jumps to its sentence', async () => {
  const jumpTo = vi.fn();
  const root = await mountPopup({ page: { ...read, marks: [mark] }, actions: actions({ jumpTo }) });
  const row = root.querySelector<HTMLElement>('.marks button');
  expect(shown(row)).toBe(`Denies${sentence}`);
  await click(row as HTMLElement);
  expect(jumpTo).toHaveBeenCalledWith('m1');
});

test('a problem with the index stands above everything', async () => {
  const health = { ok: false, problem: { kind: 'corrupt' } } as const;
  const root = await mountPopup({ health });
  const banner = root.querySelector('.popup > [role=alert]:first-child');
  expect(shown(banner)).toContain('nothing is marked');
  expect(shown(banner)).toMatch(/are damaged.*Install the extension again\./);
});

test('what went wrong is said', async () => {
  const root = await mountPopup({ problem: 'No.' });
  expect(shown(root.querySelector('[role=alert]'))).toBe('No.');
});

test('a page that is itself a fact-check is left to its own verdict', async () => {
  const verdicts = [
    { claim: 'A shark swam in the mall.', rating: 'False', publisher: 'Example Checks' },
    { claim: 'Sharks are fish.', rating: null, publisher: null },
  ];
  const root = await mountPopup({ page: { state: 'fact-check', sentencesRead: 0, marks: [], verdicts } });
  expect(shown(root.querySelector('.count'))).toContain('itself a fact-check');
  expect([...root.querySelectorAll('.verdicts li > *')].map(shown)).toEqual([
    'A shark swam in the mall.',
    'False',
    'Example Checks',
    'Sharks are fish.',
  ]);
});

test('how sure matches must be is chosen where marks are', async () => {
  const setSensitivity = vi.fn();
  const root = await mountPopup({ sensitivity: 'balanced', actions: actions({ setSensitivity }) });
  const choice = root.querySelector('.sensitivity select') as HTMLSelectElement;
  expect(choice.value).toBe('balanced');
  choice.value = 'precise';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  expect(setSensitivity).toHaveBeenCalledWith('precise');
});
