// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { DisputeId, PartialDate, PositionId } from '../../../../src/claim/dispute.ts';
import type { DisputeSummary } from '../../../../src/claim/dispute-summary.ts';
import { Disputes, type DisputesProps } from '../../../../src/ui/disputes/disputes.tsx';
import { mount, shown, type } from '../mount.ts';
import { card, position, source } from '../sample-card.ts';

function row(id: string, change: Partial<DisputeSummary> = {}): DisputeSummary {
  return {
    id: id as DisputeId,
    title: `Did ${id} happen?`,
    topic: 'war:syria',
    status: 'contested',
    period: { from: '2015-10' as PartialDate },
    position: 'claim' as PositionId,
    positions: 2,
    sources: 3,
    ...change,
  };
}

const disputes = [
  row('first'),
  row('second', { topic: 'health', status: 'false' }),
  row('third', { topic: 'health' }),
];

async function mountDisputes(change: Partial<DisputesProps> = {}): Promise<HTMLElement> {
  const root = await mount(
    <Disputes
      health={null}
      disputes={disputes}
      opened={null}
      problem={null}
      search={async () => []}
      hrefOf={(id) => `#${id}`}
      {...change}
    />,
  );
  await act(async () => undefined);
  return root;
}

const questions = (root: Element): string[] => [...root.querySelectorAll('.dispute-rows a')].map(shown);

async function choose(root: Element, place: number, value: string): Promise<void> {
  const select = root.querySelectorAll('select')[place] as HTMLSelectElement;
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the list', () => {
  test('stands under topics, each row with how it stands, when, and on how much', async () => {
    const root = await mountDisputes();
    expect([...root.querySelectorAll('h2')].map(shown)).toEqual(['War and conflict', 'Health']);
    expect(questions(root)).toEqual(['Did first happen?', 'Did second happen?', 'Did third happen?']);
    const [facts] = root.querySelectorAll('.facts-line');
    expect([...(facts?.children ?? [])].map(shown)).toEqual([
      'Contested',
      'since Oct 2015',
      '2 positions',
      '3 sources',
    ]);
    expect(root.querySelector('.dispute-rows a')?.getAttribute('href')).toBe('#first');
  });

  test('is narrowed down by topic and status', async () => {
    const root = await mountDisputes();
    await choose(root, 0, 'health');
    expect(questions(root)).toEqual(['Did second happen?', 'Did third happen?']);
    await choose(root, 1, 'false');
    expect(questions(root)).toEqual(['Did second happen?']);
    await choose(root, 0, 'war');
    expect(shown(root.querySelector('[role=status]'))).toBe('Nothing fits these filters.');
  });

  test('gives way to what the words find, best first', async () => {
    const search = vi.fn(async () => ['third', 'first'] as DisputeId[]);
    const root = await mountDisputes({ search });
    await type(root.querySelector('[type=search]') as HTMLElement, 'happened');
    expect(search).toHaveBeenCalledWith('happened');
    expect(questions(root)).toEqual(['Did third happen?', 'Did first happen?']);
    expect(shown(root.querySelector('[role=status]'))).toBe('2 results');
    await choose(root, 0, 'health');
    expect(search).toHaveBeenLastCalledWith('happened', { topic: 'health' });
    expect(questions(root)).toEqual(['Did third happen?']);
  });
});

describe('a dispute', () => {
  test('is shown whole: every position with all of its sources and what they say', async () => {
    const sources = ['a', 'b', 'c', 'd', 'e'].map((id) => source(id));
    const root = await mountDisputes({
      opened: card({ counterClaims: [position('savings', { sources }), position('storms')] }),
    });
    expect(root.querySelectorAll('.position')).toHaveLength(3);
    expect(root.querySelectorAll('.source .evidence-note')).toHaveLength(7);
    expect(root.querySelector('.dispute details')).toBe(null);
    expect(questionOf(root)).toBe('Why did the bridge close?');
  });

  test('that is contested has no claim and no answers, but positions', async () => {
    const root = await mountDisputes({ opened: card() });
    expect([...root.querySelectorAll('.dispute h2')].map(shown)).toEqual(['Positions']);
  });

  test('of which a position was refuted shows it as the claim', async () => {
    const { dispute, ...rest } = card({ status: 'false' });
    const root = await mountDisputes({
      opened: { ...rest, dispute: { ...dispute, refuted: rest.position.id } },
    });
    expect([...root.querySelectorAll('.dispute h2')].map(shown)).toEqual(['The claim', 'What others say']);
  });

  test('leads back to the list, which is as it was', async () => {
    const search = async () => ['third'] as DisputeId[];
    await type((await mountDisputes({ search })).querySelector('[type=search]') as HTMLElement, 'third');
    const root = await mountDisputes({ search, opened: card() });
    expect(root.querySelector('.to-list')?.getAttribute('href')).toBe('#');
    expect(document.activeElement?.textContent).toBe('Why did the bridge close?');
    await mountDisputes({ search });
    expect(questions(root)).toEqual(['Did third happen?']);
    expect(shown(document.activeElement)).toBe('All disputes');
  });

  test('that is gone is told of, above the list', async () => {
    const root = await mountDisputes({ opened: 'gone' });
    expect(shown(root)).toContain('This dispute is not in the index');
    expect(questions(root)).toHaveLength(3);
  });
});

function questionOf(root: Element): string {
  return shown(root.querySelector('.dispute h1'));
}
