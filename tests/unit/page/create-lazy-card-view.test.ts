// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { CardView, CreateCardView } from '../../../src/page/card-view.ts';
import { createLazyCardView } from '../../../src/page/create-lazy-card-view.ts';
import type { SentenceMark } from '../../../src/page/sentence-mark.ts';
import { fakePorts } from './fake-page.ts';

/** A view whose script comes when `arrive` is called. */
function openView() {
  const stop = new AbortController();
  const { promise, resolve: arrive } = Promise.withResolvers<CreateCardView>();
  const announce = vi.fn();
  const view = createLazyCardView(document, {
    ports: fakePorts().ports,
    signal: stop.signal,
    onIgnoreMatch: async () => undefined,
    onIgnoreDispute: async () => undefined,
    onError(error) {
      throw error;
    },
    load: () => promise,
  });
  const loaded = { announce, open: async () => true } as unknown as CardView;
  return {
    view,
    stop,
    announce,
    arrive: () => arrive(() => loaded),
    /** What is asked for later is done later. */
    open: () => view.open({} as SentenceMark, 0),
  };
}

test('what is to be announced is said once the script is there', async () => {
  const { view, announce, arrive, open } = openView();
  view.announce('Mark 1 of 2');
  expect(announce).not.toHaveBeenCalled();
  arrive();
  expect(await open()).toBe(true);
  expect(announce).toHaveBeenCalledExactlyOnceWith('Mark 1 of 2');
});

test('nothing is said, and nothing added to the page, where reading ended meanwhile', async () => {
  const { view, stop, announce, arrive, open } = openView();
  view.announce('Mark 1 of 2');
  stop.abort();
  arrive();
  expect(await open()).toBe(false);
  expect(announce).not.toHaveBeenCalled();
});
