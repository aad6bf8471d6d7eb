// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { PartialDate } from '../../../../src/claim/dispute.ts';
import { Popover, type PopoverProps } from '../../../../src/ui/popover/popover.tsx';
import { click, control, mount, press, shown } from '../mount.ts';
import { card, match, otherFigure, position, sentence, source, span } from '../sample-card.ts';

function mountPopover(change: Partial<PopoverProps> = {}): Promise<HTMLElement> {
  const actions = { onClose: vi.fn(), onIgnoreMatch: vi.fn(), onIgnoreDispute: vi.fn() };
  return mount(
    <Popover card={card()} match={match('states')} sentence={sentence} {...actions} {...change} />,
  );
}

test('the card is a dialog named by its question, and takes the focus', async () => {
  const root = await mountPopover();
  const dialog = root.querySelector('[role=dialog]');
  const label = dialog?.getAttribute('aria-labelledby') ?? '';
  expect(shown(root.querySelector(`#${label}`))).toBe('Why did the bridge close?');
  expect(document.activeElement).toBe(dialog);
});

test.each([
  ['states', 'This sentence states a disputed claim'],
  ['reports', 'This sentence reports a disputed claim'],
  ['denies', 'This sentence denies a claim that others hold'],
  ['differs', 'This sentence gives another figure for a disputed claim'],
] as const)('a sentence that %s', async (relation, said) => {
  const root = await mountPopover({ match: match(relation) });
  expect(shown(root.querySelector('.claim h3'))).toBe(said);
});

test('both sides stand with holders and dates', async () => {
  const root = await mountPopover();
  expect(shown(root.querySelector('.position-claim .statement'))).toBe('The bridge closed for repairs.');
  expect(shown(root.querySelector('.position-claim .holders'))).toBe('Party of repairs since Mar 2021');
  expect(shown(root.querySelector('.position-counter .statement'))).toBe('The bridge closed for savings.');
  expect(shown(root.querySelector('.position-counter .holders'))).toBe('Party of savings since Mar 2021');
});

describe('sources', () => {
  const one = (change: Parameters<typeof source>[1]) =>
    mountPopover({
      card: card({ counterClaims: [position('savings', { sources: [source('a', change)] })] }),
    });

  test('open in a new tab that learns nothing of the reader', async () => {
    const link = (await one({})).querySelector('.position-counter a');
    expect(link?.getAttribute('href')).toBe('https://news.example/a');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(shown(link)).toBe('Report a (opens in a new tab)');
  });

  test('show publisher and date', async () => {
    const root = await one({ date: '2021-03' as PartialDate });
    expect(shown(root.querySelector('.position-counter .source-origin'))).toBe('The ExampleMar 2021');
  });

  test('without a known title show the publisher alone', async () => {
    const { title: _, ...untitled } = source('a');
    const root = await mountPopover({
      card: card({ counterClaims: [position('savings', { sources: [untitled] })] }),
    });
    expect(shown(root.querySelector('.position-counter .source'))).toBe(
      'The Example (opens in a new tab)4 Mar 2021What it saysWhat a says.',
    );
  });

  test('beyond the third are folded', async () => {
    const sources = ['a', 'b', 'c', 'd', 'e'].map((id) => source(id));
    const root = await mountPopover({ card: card({ counterClaims: [position('savings', { sources })] }) });
    expect(shown(root.querySelector('.position-counter .more-sources summary'))).toBe('2 more sources');
  });

  test('in another language name it', async () => {
    const root = await one({ language: 'de' });
    expect(shown(root.querySelector('.position-counter .source-origin'))).toBe('The ExampleGerman4 Mar 2021');
  });

  test('of the third counter-claim and the later ones are folded', async () => {
    const counterClaims = ['a', 'b', 'c', 'd'].map((id) => position(id));
    const root = await mountPopover({ card: card({ counterClaims }) });
    const folded = [...root.querySelectorAll('.position-counter')].map(
      (view) => view.querySelector('.folded-sources') !== null,
    );
    expect(folded).toEqual([false, false, true, true]);
  });

  test('of a denied claim are open, because they answer the sentence', async () => {
    const root = await mountPopover({ match: match('denies') });
    expect(root.querySelector('.position-claim > .sources')).not.toBeNull();
    expect(root.querySelector('.position-claim .folded-sources')).toBeNull();
  });
});

test('a denied claim is not shown a second time among the others', async () => {
  const both = card({ counterClaims: [position('repairs'), position('savings')] });
  const root = await mountPopover({ card: both, match: match('denies') });
  expect(root.querySelectorAll('.position')).toHaveLength(2);
});

test('figures that differ stand side by side', async () => {
  const root = await mountPopover({ match: match('differs', [otherFigure]) });
  expect([...root.querySelectorAll('.figures > div')].map(shown)).toEqual([
    'This page1 in 10',
    'The claim5%',
  ]);
});

test('"why this was marked" shows the words that met, the figure, and the cue', async () => {
  const reasons = [
    { kind: 'terms', weight: 2, spans: [span('mayor'), span('cars')] },
    otherFigure,
    { kind: 'denial', weight: 1, cue: span('denied') },
  ] as const;
  const root = await mountPopover({ match: match('denies', reasons) });
  const quote = root.querySelector('.why blockquote');
  expect(shown(quote)).toBe(sentence);
  expect([...(quote?.querySelectorAll('u') ?? [])].map(shown)).toEqual(['mayor', 'cars']);
  expect(shown(quote?.querySelector('.figure'))).toBe('1 in 10');
  expect(shown(quote?.querySelector('.cue'))).toBe('denied');
  expect(shown(root.querySelector('.why > p'))).toBe('Very likely about this claim (90%).');
});

test('the controls report what was asked', async () => {
  const asked: string[] = [];
  const root = await mountPopover({
    onClose: () => asked.push('close'),
    onIgnoreMatch: () => asked.push('ignore match'),
    onIgnoreDispute: () => asked.push('ignore dispute'),
  });
  for (const name of ['Ignore this match', 'Ignore this dispute', 'Close']) await click(control(root, name));
  expect(asked).toEqual(['ignore match', 'ignore dispute', 'close']);
});

describe('keyboard', () => {
  test('Escape closes', async () => {
    const onClose = vi.fn();
    await mountPopover({ onClose });
    await press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('keys do not reach the page', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await mountPopover();
    await press('j');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  test('Tab goes round inside the card', async () => {
    const root = await mountPopover();
    await press('Tab', { shiftKey: true });
    expect(document.activeElement).toBe(control(root, 'Ignore this dispute'));
    await press('Tab');
    expect(document.activeElement).toBe(control(root, 'Close'));
    const between = await press('Tab');
    expect(between.defaultPrevented).toBe(false);
  });
});

describe('several disputes on one sentence', () => {
  test('are pages, with the ends closed', async () => {
    const onShow = vi.fn();
    const root = await mountPopover({ more: { index: 0, total: 2, onShow } });
    expect(shown(root.querySelector('.pager'))).toBe('1 of 2');
    expect(control(root, 'Previous dispute').hasAttribute('disabled')).toBe(true);
    await click(control(root, 'Next dispute'));
    expect(onShow).toHaveBeenCalledWith(1);
  });

  test('show no pager when there is one', async () => {
    const root = await mountPopover({ more: { index: 0, total: 1, onShow: vi.fn() } });
    expect(root.querySelector('.pager')).toBeNull();
  });
});

test('the card never says false in its own voice', async () => {
  for (const status of [
    'contested',
    'false',
    'misleading',
    'unverified',
    'supported',
    'disputed-by-party',
  ] as const) {
    const root = await mountPopover({ card: card({ status }) });
    expect(shown(root)).not.toMatch(/\b(false|untrue|wrong|lie|misleading)\b/i);
  }
});
