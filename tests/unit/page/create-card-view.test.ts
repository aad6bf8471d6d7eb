// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardViewOptions } from '../../../src/page/card-view.ts';
import { createCardView } from '../../../src/page/create-card-view.tsx';
import type { PageSentence } from '../../../src/page/page-sentence.ts';
import type { SentenceMark } from '../../../src/page/sentence-mark.ts';
import { say } from '../../../src/ui/strings.ts';
import { eventually } from '../../support/eventually.ts';
import { control, shown } from '../ui/mount.ts';
import { position } from '../ui/sample-card.ts';
import { fakePorts, matchOf } from './fake-page.ts';

let stop = new AbortController();
let roots: ShadowRoot[] = [];

beforeEach(() => {
  roots = [];
  const attach = Element.prototype.attachShadow;
  // The root is closed to pages, and to tests.
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
});
afterEach(() => {
  stop.abort();
  stop = new AbortController();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const dialog = () => roots[0]?.querySelector('[role=dialog]') ?? null;

function markOn(text: string): SentenceMark {
  document.body.innerHTML = `<p>${text}</p>`;
  const element = document.querySelector('p') as Element;
  const range = document.createRange();
  range.selectNodeContents(element);
  const sentence = { block: { element }, text } as unknown as PageSentence;
  const entries = ['targets', 'deaths'].map((dispute) => ({
    key: dispute,
    sentence: text,
    match: matchOf(dispute),
  }));
  return { sentence, ranges: [range], entries };
}

async function openCard(change: Partial<CardViewOptions> = {}) {
  const fake = fakePorts();
  const told: unknown[] = [];
  const view = createCardView(document, {
    ports: fake.ports,
    signal: stop.signal,
    onIgnoreMatch: async () => undefined,
    onIgnoreDispute: async () => undefined,
    onError: (error) => told.push(error),
    ...change,
  });
  const mark = markOn('They struck depots.');
  await act(async () => void (await view.open(mark, 0)));
  return { view, told, mark };
}

async function press(name: string): Promise<void> {
  await act(async () => control(dialog() as Element, name).click());
}

test('a card opens with the question of its dispute', async () => {
  await openCard();
  expect(shown(dialog()?.querySelector('h2'))).toBe('What did the strikes hit?');
});

test.each(['popover_ignore_match', 'popover_ignore_dispute'] as const)(
  'where no room is left, the card stays and says so: %s',
  async (action) => {
    const full = Object.assign(new Error('Full.'), { name: 'StorageWriteError', kind: 'full' });
    const refuse = () => Promise.reject(full);
    const { told } = await openCard({ onIgnoreMatch: refuse, onIgnoreDispute: refuse });
    await press(say(action));
    expect(shown(dialog()?.querySelector('[role=alert]'))).toBe(say('problem_storage_full'));
    expect(told).toEqual([full]);
  },
);

test('what fails on an open card is told of, and said on it', async () => {
  const { ports } = fakePorts();
  const openDispute = () => Promise.reject(new Error('No tab.'));
  const { told } = await openCard({ ports: { ...ports, openDispute } });
  await press(say('disputes_more'));
  expect(shown(dialog()?.querySelector('[role=alert]'))).toBe(say('problem_unexpected', 'No tab.'));
  expect(told).toMatchObject([{ message: 'No tab.' }]);
});

/** Describes the first card that is asked for, and then fails. */
function describeOnce(): CardViewOptions['ports'] {
  const { ports } = fakePorts();
  const lost = new Error('No background.');
  return {
    ...ports,
    describeMatch: vi.fn(ports.describeMatch).mockRejectedValue(lost).mockImplementationOnce(withSource),
  };
}

const withSource: CardViewOptions['ports']['describeMatch'] = async (match) => {
  const card = await fakePorts().ports.describeMatch(match);
  return card && { ...card, position: position('repairs') };
};

test.each(['popover_next', 'popover_ignore_source'] as const)(
  'a next card that cannot be had is told of on the one that stays: %s',
  async (action) => {
    const { view, told } = await openCard({ ports: describeOnce() });
    await press(say(action));
    const problem = say('problem_unexpected', 'No background.');
    await eventually(() => expect(shown(dialog()?.querySelector('[role=alert]'))).toBe(problem));
    expect(told).toMatchObject([{ message: 'No background.' }]);
    await press(say('popover_ignore_match'));
    expect(view.shown()).toBeNull();
  },
);

test('what fails for a card that is no longer open is not said on another', async () => {
  const { promise, reject } = Promise.withResolvers<void>();
  const { view, told, mark } = await openCard({ onIgnoreMatch: () => promise });
  await press(say('popover_ignore_match'));
  await act(async () => void (await view.open(mark, 1)));
  await act(async () => reject(new Error('No room.')));
  expect(told).toMatchObject([{ message: 'No room.' }]);
  expect(dialog()?.querySelector('[role=alert]')).toBeNull();
});

test.each([
  ['popover_ignore_match', 'onIgnoreMatch'],
  ['popover_ignore_dispute', 'onIgnoreDispute'],
] as const)('what was ignored closes its own card, and no other: %s', async (action, port) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { view, mark } = await openCard({ [port]: () => promise });
  await press(say(action));
  await act(async () => void (await view.open(mark, 1)));
  await act(async () => resolve());
  expect(view.shown()).toBe(mark);
  await press(say(action));
  expect([dialog(), view.shown()]).toEqual([null, null]);
});

test('a card that was closed meanwhile stays closed when its source is left out', async () => {
  const { ports } = fakePorts();
  const { promise, resolve } = Promise.withResolvers<void>();
  const describeMatch = vi.fn(withSource);
  const { view } = await openCard({ ports: { ...ports, describeMatch, ignoreSource: () => promise } });
  await press(say('popover_ignore_source'));
  await act(async () => view.close());
  await act(() => {
    resolve();
    return promise;
  });
  expect(describeMatch).toHaveBeenCalledOnce();
  expect([dialog(), view.shown()]).toEqual([null, null]);
});

test('a card that cannot be drawn closes, and is told of', async () => {
  const { ports } = fakePorts();
  const describeMatch: typeof ports.describeMatch = async (match) => {
    const card = await ports.describeMatch(match);
    return card && { ...card, counterClaims: [null as unknown as typeof card.position] };
  };
  const { view, told } = await openCard({ ports: { ...ports, describeMatch } });
  expect(told).toMatchObject([expect.any(TypeError)]);
  expect([dialog(), view.shown()]).toEqual([null, null]);
});
