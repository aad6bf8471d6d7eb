// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Relation } from '../../../../src/match/match.ts';
import { fitsFilter } from '../../../../src/ui/panel/fits-filter.ts';
import { Panel, type PanelProps } from '../../../../src/ui/panel/panel.tsx';
import type { PanelActions, PanelMark, PanelPage } from '../../../../src/ui/panel/panel-view.ts';
import { click, control, mount, shown, type } from '../mount.ts';
import { card, match } from '../sample-card.ts';

function mark(sentence: string, relation: Relation = 'states'): PanelMark {
  return { key: sentence, sentence, match: match(relation), card: card() };
}

const page: PanelPage = {
  state: 'read',
  sentencesRead: 9,
  title: 'Two reports',
  url: 'https://news.example/two',
  marks: [mark('Première phrase.'), mark('Second sentence.', 'denies')],
};

function mountPanel(change: Partial<PanelProps> = {}, actions: Partial<PanelActions> = {}) {
  const names = ['lookAt', 'open', 'showMarks', 'print', 'save'];
  const idle = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as PanelActions;
  return mount(
    <Panel health={null} page={page} problem={null} {...change} actions={{ ...idle, ...actions }} />,
  );
}

const sentences = (root: Element) => [...root.querySelectorAll('.words')].map(shown);

test('lists the sentences in order, each with claim and counter-claims', async () => {
  const root = await mountPanel();
  expect(sentences(root)).toEqual(['Première phrase.', 'Second sentence.']);
  expect(root.querySelectorAll('.panel-mark:has(.position-claim) .position-counter').length).toBeGreaterThan(
    1,
  );
});

test('a sentence on two disputes is listed once', async () => {
  const twice = mark('Twice.');
  const root = await mountPanel({ page: { ...page, marks: [twice, { ...twice, key: 'other' }] } });
  expect(sentences(root)).toEqual(['Twice.']);
  expect(root.querySelectorAll('.sides')).toHaveLength(2);
});

test('focus shows a mark on the page, a click opens it', async () => {
  const [lookAt, open] = [vi.fn(), vi.fn()];
  const root = await mountPanel({}, { lookAt, open });
  const [, second] = root.querySelectorAll<HTMLElement>('.panel-sentence');
  second?.focus();
  expect(lookAt).toHaveBeenCalledWith('Second sentence.');
  await click(second as HTMLElement);
  expect(open).toHaveBeenCalledWith('Second sentence.');
});

test('exports hold what the filter shows', async () => {
  const save = vi.fn();
  const root = await mountPanel({}, { save });
  await type(root.querySelector('[type=search]') as HTMLElement, 'premiere');
  expect(sentences(root)).toEqual(['Première phrase.']);
  await click(control(root, 'Save with sources as JSON'));
  expect(save).toHaveBeenCalledWith('json', [page.marks[0]]);
});

test('says when nothing fits, when marks are hidden, and offers no export of nothing', async () => {
  const showMarks = vi.fn();
  const root = await mountPanel();
  await type(root.querySelector('[type=search]') as HTMLElement, 'quokka');
  expect(shown(root)).toContain('No mark fits the filter.');
  await mountPanel({ page: { ...page, hidden: true, marks: [] } }, { showMarks });
  expect(shown(root)).toContain('The marks on this page are hidden.');
  expect(root.querySelector('footer')).toBe(null);
  await click(control(root, 'Show the marks'));
  expect(showMarks).toHaveBeenCalled();
});

test('on a page with many marks the later ones are folded, and printed with both sides', async () => {
  const marks = Array.from({ length: 30 }, (_, at) => mark(`Sentence ${at}.`));
  const print = vi.fn(() => expect(document.querySelectorAll('.position-claim')).toHaveLength(30));
  const root = await mountPanel({ page: { ...page, marks } }, { print });
  expect(root.querySelectorAll('.position-claim')).toHaveLength(10);
  await click(control(root, 'Print'));
  expect(print).toHaveBeenCalledOnce();
});

describe('the filter', () => {
  const [publisher = ''] = card().position.sources.map((source) => source.publisher);
  const filters: [words: string, relation: Relation | null, fits: boolean][] = [
    ['', null, true],
    ['  ', 'states', true],
    ['', 'denies', false],
    ['PHRASE premi', null, true],
    ['phrase absent', null, false],
    [publisher, null, true],
    [card().dispute.title, null, true],
  ];
  test.each(filters)('“%s”, %s: %s', (words, relation, fits) => {
    expect(fitsFilter(mark('Première phrase.'), { words, relation })).toBe(fits);
  });
});
