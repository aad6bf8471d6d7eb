// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../../src/ui/options/options.tsx';
import type { OptionsActions } from '../../../../src/ui/options/options-view.ts';
import { click, control, mount, shown, type } from '../mount.ts';

function mountOptions(
  change: Partial<OptionsProps> = {},
  actions: Partial<OptionsActions> = {},
): Promise<HTMLElement> {
  const names = ['changeSettings', 'addSite', 'removeSite', 'restoreDispute', 'restoreMatch'] as const;
  const idle = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as OptionsActions;
  const base: OptionsProps = {
    health: { ok: true, disputes: 2, positions: 5, sources: 1, version: '7' },
    version: '1.2.3',
    settings: {
      scope: 'listed-sites',
      openOnHover: false,
      sensitivity: 'balanced',
      markBothSidesOfSettled: false,
    },
    sites: [
      { hostname: 'zeitung.example', enabled: true },
      { hostname: 'anzeiger.example', enabled: false },
    ],
    ignored: { disputes: ['bridge-closure'], matches: ['bridge/repairs/It closed on 1/2/2021.'] },
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
  const [removeSite, restoreDispute, restoreMatch] = [vi.fn(), vi.fn(), vi.fn()];
  const root = await mountOptions({}, { removeSite, restoreDispute, restoreMatch });
  await click(control(root, 'Remove zeitung.example'));
  await click(control(root, 'Mark again: bridge closure'));
  await click(control(root, 'Mark again: It closed on 1/2/2021.'));
  expect(removeSite).toHaveBeenCalledWith('zeitung.example');
  expect(restoreDispute).toHaveBeenCalledWith('bridge-closure');
  expect(restoreMatch).toHaveBeenCalledWith('bridge/repairs/It closed on 1/2/2021.');
});

test('diagnostics show versions and counts', async () => {
  const root = await mountOptions();
  expect([...root.querySelectorAll('.facts > div')].map(shown)).toEqual([
    'Counterclaim1.2.3',
    'Claims index7',
    'Contents2 disputes, 5 positions, 1 source',
  ]);
});

test('a corrupt index is said at the top and in the diagnostics', async () => {
  const root = await mountOptions({ health: { ok: false, problem: { kind: 'corrupt' } } });
  expect(shown(root.querySelector('[role=alert]'))).toMatch(/are damaged.*Install the extension again\./);
  expect(shown(root.querySelector('.facts'))).toContain('Claims indexcannot be used');
});

test('a problem with a change is said', async () => {
  const root = await mountOptions({ problem: 'No room left.' });
  expect(shown(root.querySelector('[role=alert]'))).toBe('No room left.');
});
