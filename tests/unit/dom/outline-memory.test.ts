import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { forgetChanged } from '../../../src/dom/forget-changed.ts';
import { createOutlineMemory } from '../../../src/dom/outline-memory.ts';
import type { PageText } from '../../../src/dom/page-text.ts';
import { readPageInSteps } from '../../../src/dom/read-page.ts';
import { runThrough } from '../../../src/dom/run-through.ts';
import { observeChanges } from '../../../src/page/observe-changes.ts';
import { everyElement, livingChanges, pickElement } from './living-changes.ts';
import { openPage } from './parse-page.ts';

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

const SENTENCE = 'The ministry, which was asked on Thursday, said that all of them had come back.';
const TEXT = 'Nobody was hurt, the ministry said, and nobody else was there.';
const post = (at: number): string => `
  <section class="post"><h3>Post number ${at}</h3><p>At ${at} the road was open. <em>${SENTENCE}</em></p>
  ${at % 3 === 0 ? `<div class="embed"></div><ul><li><a href="/${at}">Another story</a></li></ul>` : ''}</section>`;
const posts = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => post(from + at)).join('');
const PAGE = `<html lang="en"><head><title>Aircraft in action over the town</title></head><body>
  <nav><a href="/">Home</a></nav>
  <main><h1>Aircraft in action over the town</h1><p class="byline">By A. Reporter</p><article><p>${SENTENCE} ${SENTENCE}</p>
  <story-part><p slot="text">${SENTENCE} It was late.</p></story-part><a href="/x"><div>${SENTENCE}</div></a>
  <form><input><p>Sign up, please, for more of this.</p></form><div>${posts(0, 25)}</div><div>${posts(25, 50)}</div>
  </article></main><footer>© The Example</footer></body></html>`;

/** Lets a test tell the page’s observer of what has changed, where the browser would wait for the script to end. */
function tellAtOnce(document: Document): () => void {
  const view = document.defaultView as Window & typeof globalThis;
  let tell = (): void => undefined;
  view.MutationObserver = class extends view.MutationObserver {
    constructor(callback: MutationCallback) {
      super(callback);
      tell = () => callback(this.takeRecords(), this);
    }
  };
  return () => tell();
}

/** A page that is read again and again, as `src/page` does it. */
function openLivingPage() {
  const document = openPage(PAGE);
  const host = document.querySelector('story-part') as Element;
  host.attachShadow({
    mode: 'open',
  }).innerHTML = `<div><p>${SENTENCE} Within.</p><slot name="text"></slot></div>`;
  const memory = createOutlineMemory();
  const tell = tellAtOnce(document);
  const changes = observeChanges(document, {
    signal: stop.signal,
    lastCost: () => 0,
    onChange: () => undefined,
    onRecords: (records) => forgetChanged(memory, records),
    onError(error) {
      throw error;
    },
  });
  const follow = (page: PageText): PageText => {
    changes.follow(page);
    memory.follow(page.shadowRoots);
    return page;
  };
  return {
    document,
    /** Has the memory told of all that changed. */
    tell,
    begin: () => readPageInSteps(document, memory),
    follow,
    read: () => follow(runThrough(readPageInSteps(document, memory))),
    readAfresh: () => runThrough(readPageInSteps(document)),
  };
}

/** What matters of a page's text, with the nodes that it stands in; a short failure says more than two trees of elements. */
function differences(read: PageText, fresh: PageText): readonly unknown[] {
  const found: unknown[] = [];
  const compare = (name: string, one: unknown, other: unknown): void => {
    if (one !== other) found.push([name, String(one), String(other)]);
  };
  compare('title', read.title, fresh.title);
  compare('lead', read.lead, fresh.lead);
  compare(
    'blocks',
    read.blocks.map(({ text }) => text).join('\n'),
    fresh.blocks.map(({ text }) => text).join('\n'),
  );
  for (const [at, block] of fresh.blocks.entries()) {
    const own = read.blocks[at];
    compare(`element ${at}`, own?.element, block.element);
    compare(`kind ${at}`, own?.kind, block.kind);
    compare(`pieces ${at}`, own?.pieces.length, block.pieces.length);
    for (const [piece, { node, offset, start }] of block.pieces.entries()) {
      compare(`node ${at}.${piece}`, own?.pieces[piece]?.node, node);
      compare(`offset ${at}.${piece}`, own?.pieces[piece]?.offset, offset);
      compare(`start ${at}.${piece}`, own?.pieces[piece]?.start, start);
    }
  }
  for (const list of ['shadowRoots', 'rootless'] as const) {
    compare(list, read[list].length, fresh[list].length);
    for (const [at, entry] of fresh[list].entries()) compare(`${list} ${at}`, read[list][at], entry);
  }
  return found;
}

const step = fc.record({
  change: fc.constantFrom(...Object.keys(livingChanges)),
  at: fc.nat(1000),
  to: fc.nat(1000),
  /** How far a reading has come when the change happens; 0 for none under way. */
  during: fc.constantFrom(0, 0, 1, 2, 3, 5),
});

describe('a page read with a memory', () => {
  it('reads as it does afresh, whatever changed', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const page = openLivingPage();
        page.read();
        for (const { change, at, to, during } of steps) {
          const reading = page.begin();
          let read: PageText | undefined;
          for (let count = 0; count < during && read === undefined; count++) {
            const next = reading.next();
            if (next.done) read = page.follow(next.value);
          }
          livingChanges[change]?.(page.document, { at, to, tell: page.tell });
          page.tell();
          if (during > 0 && read === undefined) page.follow(runThrough(reading));
          page.tell();
          expect(differences(page.read(), page.readAfresh()), change).toEqual([]);
        }
        stop.abort();
        stop = new AbortController();
      }),
      { numRuns: 80 },
    );
  });

  it('keeps the blocks in which nothing changed', () => {
    const page = openLivingPage();
    page.read();
    const before = page.read().blocks;
    const third = page.document.querySelectorAll('.post')[2] as Element;
    (third.querySelector('em') as Element).textContent = 'Nobody knew.';
    page.tell();
    const after = page.read().blocks;
    const changed = after.filter((block) => !before.includes(block));
    expect(changed.map(({ text }) => text)).toEqual(['At 2 the road was open. Nobody knew.']);
  });

  it('reads a class again that says what a part is', () => {
    const page = openLivingPage();
    page.read();
    (page.document.querySelectorAll('.post')[2] as Element).className = 'sidebar';
    page.tell();
    expect(differences(page.read(), page.readAfresh())).toEqual([]);
  });

  it('finds what came while an element stood outside the page', () => {
    const page = openLivingPage();
    page.read();
    const [first, , third] = page.document.querySelectorAll('.post');
    third?.remove();
    page.tell();
    (third?.querySelector('p') as Element).textContent = `${SENTENCE} Added in the meantime.`;
    first?.before(third as Element);
    page.tell();
    expect(differences(page.read(), page.readAfresh())).toEqual([]);
  });

  it('trusts nothing in a shadow root that was not followed while it was read', () => {
    const page = openLivingPage();
    const read = runThrough(page.begin());
    (read.shadowRoots[0]?.querySelector('p')?.firstChild as Text).data = TEXT;
    page.follow(read);
    expect(differences(page.read(), page.readAfresh())).toEqual([]);
  });

  it('picks elements of shadow roots too', () => {
    const { document } = openLivingPage();
    expect(everyElement(document).some(({ localName }) => localName === 'slot')).toBe(true);
    expect(pickElement(document, 3)).toBeInstanceOf(
      (document.defaultView as Window & typeof globalThis).Element,
    );
  });
});
