// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { DisputeId } from '../../../../src/claim/dispute.ts';
import type { SearchFilter, SearchHit } from '../../../../src/match/match.ts';
import type { PopupActions } from '../../../../src/ui/popup/popup-view.ts';
import { SearchPanel } from '../../../../src/ui/popup/search-panel.tsx';
import { click, control, mount, press, shown, type } from '../mount.ts';
import { card } from '../sample-card.ts';

function hit(id: string): SearchHit {
  const base = card();
  return {
    card: { ...base, dispute: { ...base.dispute, id: id as DisputeId, title: `${id}?` } },
    score: 1,
    spans: [{ start: 4, end: 10 }],
  };
}

const rememberSearch = vi.fn();
const forgetSearches = vi.fn();
const openDispute = vi.fn();
const hits = [hit('first'), hit('second'), hit('third')];

async function mountPanel(
  search: PopupActions['search'] = async () => hits,
  prefill = '',
  recent: readonly string[] = [],
) {
  const root = await mount(
    <SearchPanel
      prefill={prefill}
      recent={recent}
      actions={{ search, rememberSearch, forgetSearches, openDispute }}
    >
      <p class="rest">The rest</p>
    </SearchPanel>,
  );
  await act(async () => undefined);
  return root;
}

const field = (root: Element): HTMLInputElement => root.querySelector('[role=combobox]') as HTMLInputElement;

/** The question of the row that Enter would open, as assistive technology is told. */
function active(root: Element): string | undefined {
  const id = field(root).getAttribute('aria-activedescendant');
  const row = root.querySelector(`[id="${id}"]`);
  expect(row?.getAttribute('aria-selected')).toBe('true');
  return shown(row?.querySelector('.hit-origin')).split('?')[0];
}

test('the field has the focus, a name, and nothing unfolded', async () => {
  const root = await mountPanel();
  expect(document.activeElement).toBe(field(root));
  expect(field(root).getAttribute('aria-label')).toBe('Search all disputes');
  expect(field(root).getAttribute('aria-expanded')).toBe('false');
  expect(root.querySelector('.rest')).not.toBeNull();
});

test('typing lists what fits, with the words that met underlined', async () => {
  const root = await mountPanel();
  await type(field(root), 'bridge');
  expect(field(root).getAttribute('aria-expanded')).toBe('true');
  expect(root.querySelectorAll('[role=option]')).toHaveLength(3);
  expect(shown(root.querySelector('.hit u'))).toBe('bridge');
  expect(shown(root.querySelector('[role=status]'))).toBe('3 results');
  expect(root.querySelector('.rest')).toBeNull();
});

test('arrows go round the list', async () => {
  const root = await mountPanel();
  await type(field(root), 'bridge');
  const seen = [active(root)];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
    await press(key);
    seen.push(active(root));
  }
  expect(seen).toEqual(['first', 'second', 'third', 'first', 'third']);
});

test('Enter opens both sides with their sources; Escape leads back to the same row', async () => {
  const root = await mountPanel();
  await type(field(root), 'bridge');
  await press('ArrowDown');
  await press('Enter');
  expect(shown(root.querySelector('.result h2'))).toBe('second?');
  expect(root.querySelectorAll('.position a')).toHaveLength(2);
  const taken = await press('Escape');
  expect(taken.defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(field(root));
  expect(field(root).value).toBe('bridge');
  expect(active(root)).toBe('second');
});

test('Escape first empties the field, then is left to the browser, which closes the popup', async () => {
  const root = await mountPanel();
  await type(field(root), 'bridge');
  expect((await press('Escape')).defaultPrevented).toBe(true);
  expect(field(root).value).toBe('');
  expect(root.querySelector('.rest')).not.toBeNull();
  expect((await press('Escape')).defaultPrevented).toBe(false);
});

test('nothing found is no verdict', async () => {
  const root = await mountPanel(async () => []);
  await type(field(root), 'bridge');
  expect(shown(root.querySelector('[role=status]'))).toBe(
    'Nothing in the index fits. That is no verdict on the claim.',
  );
});

test("the page's selection is searched for at once", async () => {
  const search = vi.fn(async () => hits);
  const root = await mountPanel(search, 'bridge');
  expect(search).toHaveBeenCalledWith('bridge');
  expect(root.querySelectorAll('[role=option]')).toHaveLength(3);
});

test('an answer that comes after a newer question is dropped', async () => {
  const answers = new Map<string, (hits: readonly SearchHit[]) => void>();
  const root = await mountPanel((text) => new Promise((resolve) => answers.set(text, resolve)));
  await type(field(root), 'old');
  await type(field(root), 'new');
  await act(async () => answers.get('new')?.([hit('new')]));
  await act(async () => answers.get('old')?.([hit('old')]));
  expect(shown(root.querySelector('.hit-origin'))).toMatch(/^new\?/);
});

test('a search that failed is not shown as a search that found nothing', async () => {
  const root = await mountPanel(() => Promise.reject(new Error('The index is damaged.')));
  await type(field(root), 'bridge');
  expect(shown(root.querySelector('[role=status]'))).toBe('');
  expect(root.querySelector('.rest')).not.toBeNull();
});

test('a search whose result was opened is remembered, and a press away next time', async () => {
  const root = await mountPanel(undefined, '', ['bridge', 'harbour']);
  await click(control(root, 'harbour'));
  expect(field(root).value).toBe('harbour');
  await press('Enter');
  expect(rememberSearch).toHaveBeenCalledWith('harbour');
});

test('recent searches can be cleared', async () => {
  const root = await mountPanel(undefined, '', ['bridge']);
  await click(control(root, 'Clear'));
  expect(forgetSearches).toHaveBeenCalledOnce();
});

describe('filters', () => {
  const choose = async (root: Element, name: string, value: string): Promise<void> => {
    const label = [...root.querySelectorAll('label')].find((element) => shown(element).startsWith(name));
    const select = label?.querySelector('select') as HTMLSelectElement;
    await act(async () => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };

  test('offer what the hits have', async () => {
    const root = await mountPanel();
    await type(field(root), 'bridge');
    const offered = [...root.querySelectorAll('.facet')].map((label) =>
      [...label.querySelectorAll('option')].map(shown),
    );
    expect(offered).toEqual([
      ['All', 'bridges'],
      ['All', 'Contested'],
      ['All', 'The Example'],
      ['All', 'English'],
      ['All', '2021'],
    ]);
  });

  test('narrow the search down, and are cleared at once', async () => {
    const search = vi.fn(async (_text: string, filter?: SearchFilter) => (filter ? hits.slice(1) : hits));
    const root = await mountPanel(search);
    await type(field(root), 'bridge');
    await choose(root, 'Year', '2021');
    expect(search).toHaveBeenLastCalledWith('bridge', { year: 2021 });
    expect(root.querySelectorAll('[role=option]')).toHaveLength(2);
    await click(control(root, 'Clear the filters'));
    expect(root.querySelectorAll('[role=option]')).toHaveLength(3);
  });

  test('that nothing fits say so, and stay', async () => {
    const root = await mountPanel(async (_text, filter) => (filter ? [] : hits));
    await type(field(root), 'bridge');
    await choose(root, 'Status', 'contested');
    expect(shown(root.querySelector('[role=status]'))).toBe('Nothing fits these filters.');
    expect(root.querySelector('.facets')).not.toBeNull();
  });
});
