// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { PartialDate } from '../../../../src/claim/dispute.ts';
import { Popover, type PopoverProps } from '../../../../src/ui/popover/popover.tsx';
import { click, control, mount, press, shown, type } from '../mount.ts';
import { card, match, otherFigure, position, sentence, source, span } from '../sample-card.ts';

function mountPopover(change: Partial<PopoverProps> = {}): Promise<HTMLElement> {
  const actions = {
    address: 'https://news.example/bridge',
    onCopy: vi.fn(async () => true),
    onClose: vi.fn(),
    onIgnoreMatch: vi.fn(),
    onIgnoreDispute: vi.fn(),
    onIgnoreSource: vi.fn(),
  };
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
      'The Example (opens in a new tab)4 Mar 2021What it saysWhat a says.Ignore this source',
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
    expect(document.activeElement?.localName).toBe('button');
    expect(root.querySelector('footer')?.contains(document.activeElement)).toBe(true);
    await press('Tab');
    expect(document.activeElement).toBe(control(root, 'Close'));
    const between = await press('Tab');
    expect(between.defaultPrevented).toBe(false);
  });
});

test('what could not be done is said above the answers', async () => {
  const root = await mountPopover({ problem: 'No room left.' });
  expect(shown(root.querySelector('.popover > header + [role=alert]'))).toBe('No room left.');
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

describe('quoting', () => {
  test('takes the sentence, both sides and their sources along', async () => {
    const onCopy = vi.fn(async (_text: string) => true);
    const root = await mountPopover({ onCopy });
    await click(control(root, 'Copy as quote'));
    expect(onCopy.mock.calls[0]?.[0]).toBe(
      [
        `“${sentence}”`,
        'https://news.example/bridge',
        '',
        'Why did the bridge close?',
        '',
        'The claim',
        'The bridge closed for repairs. (Party of repairs, since Mar 2021)',
        '– The Example, “Report repairs”, 4 Mar 2021, https://news.example/repairs',
        '',
        'What others say',
        'The bridge closed for savings. (Party of savings, since Mar 2021)',
        '– The Example, “Report savings”, 4 Mar 2021, https://news.example/savings',
      ].join('\n'),
    );
    expect(shown(root.querySelector('footer .outcome'))).toBe('Copied');
  });

  test('says so when the browser does not let it', async () => {
    const root = await mountPopover({ onCopy: async () => false });
    await click(control(root, 'Copy as quote'));
    expect(shown(root.querySelector('footer .outcome'))).toBe('The browser did not allow copying.');
  });
});

test('a mistake is reported by a text that the reader completes and copies', async () => {
  const onCopy = vi.fn(async (_text: string) => true);
  const root = await mountPopover({ onCopy, match: match('denies', [otherFigure]) });
  await click(control(root, 'Report a mistake'));
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  expect(field.value).toContain(`Sentence: ${sentence}`);
  expect(field.value).toContain('bridge/repairs');
  expect(field.value).toContain('Another figure: 1 in 10 here, 5% in the claim.');
  await type(field, 'It is about another bridge.');
  await click(control(root, 'Copy the report'));
  expect(onCopy).toHaveBeenCalledWith('It is about another bridge.');
  await click(control(root, 'Report a mistake'));
  expect(root.querySelector('.counter-claims')).not.toBeNull();
});

test('a source can be ignored from its evidence note', async () => {
  const onIgnoreSource = vi.fn();
  const root = await mountPopover({ onIgnoreSource });
  await click(root.querySelector('.position-counter .evidence button') as HTMLElement);
  expect(onIgnoreSource).toHaveBeenCalledWith(expect.objectContaining({ id: 'savings' }));
});

test('more on the dispute is elsewhere, where there is such a place', async () => {
  const onMore = vi.fn();
  await click(control(await mountPopover({ onMore }), 'More on this'));
  expect(onMore).toHaveBeenCalledOnce();
  expect((await mountPopover()).querySelector('.more-on-this')).toBe(null);
});

test('a position without sources, be there none or all ignored, says so', async () => {
  const root = await mountPopover({ card: card({ counterClaims: [position('savings', { sources: [] })] }) });
  expect(shown(root.querySelector('.position-counter .note'))).toBe('Without a source of its own here.');
});

test('counts that grew are drawn, and stand in a table', async () => {
  const counts = [
    { holder: 'Monitors', date: '2015' as PartialDate, value: 10 },
    { holder: 'Monitors', date: '2016-02' as PartialDate, value: 1500 },
    { holder: 'The town', date: '2016-03-01' as PartialDate, value: 900 },
  ];
  const root = await mountPopover({ card: card({ counts }) });
  expect(root.querySelectorAll('.timeline polyline')).toHaveLength(2);
  const rows = [...root.querySelectorAll('.timeline tbody tr')].map((row) => [...row.children].map(shown));
  expect(rows).toEqual([
    ['2015', '10', 'Monitors'],
    ['Feb 2016', '1,500', 'Monitors'],
    ['1 Mar 2016', '900', 'The town'],
  ]);
});

test('a claim without a source has nothing folded away', async () => {
  const root = await mountPopover({ card: card({ position: position('repairs', { sources: [] }) }) });
  expect(shown(root.querySelector('.position-claim .note'))).toBe('Without a source of its own here.');
  expect(root.querySelector('.position-claim details')).toBe(null);
});
