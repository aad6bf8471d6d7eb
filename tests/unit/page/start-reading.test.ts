import { afterEach, expect, test } from 'vitest';
import type { CardView, CardViewOptions } from '../../../src/page/card-view.ts';
import { createPageMemory } from '../../../src/page/page-memory.ts';
import { startReading } from '../../../src/page/start-reading.ts';
import { eventually } from '../../support/eventually.ts';
import { giveHighlights, highlighted } from '../../support/give-highlights.ts';
import { openPage } from '../dom/parse-page.ts';
import { fakePorts, SETTINGS } from './fake-page.ts';

const FIRST = 'The ministry said on Thursday, in a statement, that its aircraft had struck eight depots.';
const SECOND = 'Later that day, it said, its aircraft struck again, at night, near the coast.';

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

const card = {
  open: async () => true,
  close: () => undefined,
  follow: () => undefined,
} as unknown as CardView;

/** A page with two marks, of which the first has its card open; the background keeps what is ignored when `keep` is called. */
async function openCard() {
  const document = giveHighlights(
    openPage(`<html lang="en"><article><p>${FIRST}</p><p>${SECOND}</p></article></html>`),
  );
  const { promise: kept, resolve: keep } = Promise.withResolvers<void>();
  const { promise: asked, resolve: ask } = Promise.withResolvers<CardViewOptions>();
  const { ports } = fakePorts();
  const reading = startReading(document, {
    ports: {
      ...ports,
      ignoreMatch: () => kept,
      ignoreDispute: () => kept,
      loadCardView: async () => (_document, options) => {
        ask(options);
        return card;
      },
    },
    settings: SETTINGS,
    memory: createPageMemory(document),
    signal: stop.signal,
    onError(error) {
      throw error;
    },
  });
  await eventually(() => expect(highlighted(document)).toEqual([FIRST, SECOND]));
  reading.command('open-mark');
  return { document, reading, keep, options: await asked };
}

test('what the reader ignores is marked no longer once that is kept', async () => {
  const { document, reading, keep, options } = await openCard();
  const [mark] = reading.report().marks;
  const ignored = options.onIgnoreMatch(mark?.key ?? '');
  expect(highlighted(document)).toEqual([FIRST, SECOND]);
  keep();
  await ignored;
  expect(highlighted(document)).toEqual([SECOND]);
});

test('what was chosen elsewhere meanwhile stays chosen', async () => {
  const { document, reading, keep, options } = await openCard();
  const [first, second] = reading.report().marks;
  const ignored = options.onIgnoreMatch(first?.key ?? '');
  reading.applySettings({ ...SETTINGS, ignoredMatches: [second?.key ?? ''] });
  keep();
  await ignored;
  expect(highlighted(document)).toEqual([]);
});

test('a page that was switched off meanwhile is not marked again', async () => {
  const { document, reading, keep, options } = await openCard();
  const [mark] = reading.report().marks;
  const ignored = options.onIgnoreMatch(mark?.key ?? '');
  stop.abort();
  document.defaultView?.CSS.highlights.clear();
  keep();
  await ignored;
  expect(highlighted(document)).toEqual([]);
});
