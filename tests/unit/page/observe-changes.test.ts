import { Window } from 'happy-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { type ChangeObserver, observeChanges } from '../../../src/page/observe-changes.ts';

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

type Change = (page: { document: Document; shadow: ShadowRoot; follow: ChangeObserver['follow'] }) => void;

/** How often a reading is asked for after a change, once everything has come to rest. */
async function callsAfter(change: Change): Promise<number> {
  const window = new Window({ url: 'https://news.example/story' });
  window.document.write(
    '<html><body><p>Text</p><style></style><section></section><story-part></story-part></body></html>',
  );
  const document = window.document as unknown as Document;
  let calls = 0;
  const { follow } = observeChanges(document, {
    signal: stop.signal,
    lastCost: () => 0,
    onRecords: () => undefined,
    onChange() {
      calls++;
      follow({ shadowRoots: [], rootless: [] });
    },
    onError(error) {
      throw error;
    },
  });
  const shadow = (document.querySelector('section') as Element).attachShadow({ mode: 'open' });
  follow({ shadowRoots: [shadow], rootless: [] });
  change({ document, shadow, follow });
  await window.happyDOM.waitUntilComplete();
  return calls;
}

const p = (document: Document) => document.querySelector('p') as Element;

const cases: Record<string, { change: Change; calls: number }> = {
  'a paragraph added': {
    change: ({ document }) => document.body.append(document.createElement('p')),
    calls: 1,
  },
  'text rewritten': {
    change: ({ document }) => Object.assign(p(document).firstChild as Text, { data: 'New' }),
    calls: 1,
  },
  'text hidden': { change: ({ document }) => p(document).setAttribute('hidden', ''), calls: 1 },
  'many changes at once': {
    change: ({ document }) => {
      for (let count = 0; count < 100; count++) p(document).append('x');
    },
    calls: 1,
  },
  'text hidden by its own style': {
    change: ({ document }) => p(document).setAttribute('style', 'color: red; display: none'),
    calls: 1,
  },
  'an animation': { change: ({ document }) => p(document).setAttribute('style', 'top: 3px'), calls: 0 },
  'text added in an open shadow root': {
    change: ({ document, shadow }) => shadow.append(document.createElement('p')),
    calls: 1,
  },
  'a shadow root that comes late': {
    change({ document, follow }) {
      const host = document.querySelector('story-part') as Element;
      follow({ shadowRoots: [], rootless: [host] });
      host.attachShadow({ mode: 'open' });
    },
    calls: 1,
  },
  'a class switched': { change: ({ document }) => p(document).classList.add('seen'), calls: 0 },
  'a style sheet written': {
    change: ({ document }) => document.querySelector('style')?.append('p {}'),
    calls: 0,
  },
  'our own elements': {
    change: ({ document }) =>
      document.documentElement.append(
        document.createElement('counterclaim-host'),
        document.createElement('counterclaim-strength'),
      ),
    calls: 0,
  },
};

describe('observeChanges', () => {
  for (const [name, { change, calls }] of Object.entries(cases)) {
    it(`asks ${calls === 1 ? 'once' : 'for nothing'} after ${name}`, async () =>
      expect(await callsAfter(change)).toBe(calls));
  }
});
