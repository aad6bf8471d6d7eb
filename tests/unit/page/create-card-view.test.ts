// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardViewOptions } from '../../../src/page/card-view.ts';
import { createCardView } from '../../../src/page/create-card-view.tsx';
import type { PageSentence } from '../../../src/page/page-sentence.ts';
import type { SentenceMark } from '../../../src/page/sentence-mark.ts';
import { say } from '../../../src/ui/strings.ts';
import { control, shown } from '../ui/mount.ts';
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
  return { sentence, ranges: [range], entries: [{ key: 'a', sentence: text, match: matchOf('targets') }] };
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
  await act(async () => void (await view.open(markOn('They struck depots.'), 0)));
  return { view, told };
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
