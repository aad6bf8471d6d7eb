import { forgetChanged } from '../dom/forget-changed.ts';
import { createOutlineMemory } from '../dom/outline-memory.ts';
import type { PageText } from '../dom/page-text.ts';
import { readPageInSteps } from '../dom/read-page.ts';
import { runInSlices } from './run-in-slices.ts';

/** Milliseconds after which a page that goes on changing is read whole: nothing tells of a shadow root that covers text. */
const WHOLE_AGAIN = 10_000;

/** Reads the text of a page again and again; what has not changed since is not read again. */
export interface TextReader {
  read(): Promise<PageText>;
  /** Takes what changed on the page, all of it. */
  forget(records: readonly MutationRecord[]): void;
  /** Takes note that changes in these shadow roots are told of from now on. */
  follow(roots: PageText['shadowRoots']): void;
  /** Milliseconds that the last reading took, pauses included. */
  lastCost(): number;
}

export function createTextReader(document: Document, signal: AbortSignal): TextReader {
  const view = document.defaultView as Window;
  const memory = createOutlineMemory();
  let lastWhole = Number.NEGATIVE_INFINITY;
  let cost = 0;
  return {
    async read() {
      const started = performance.now();
      if (started - lastWhole > WHOLE_AGAIN) {
        memory.clear();
        lastWhole = started;
      }
      const text = await runInSlices(readPageInSteps(document, memory), { view, signal });
      cost = performance.now() - started;
      return text;
    },
    forget: (records) => forgetChanged(memory, records),
    follow: memory.follow,
    lastCost: () => cost,
  };
}
