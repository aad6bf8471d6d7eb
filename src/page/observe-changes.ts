import { isElement, tagOf } from '../dom/node-kinds.ts';

/** A reading starts this long after the page has come to rest … */
const QUIET = 100;
/** … or this long after the first change of a page that never rests. */
const LONGEST_DELAY = 1000;
/** After a reading that took n ms the next waits 10 n: a restless page costs at most a tenth of one core. */
const REST_FACTOR = 10;

const SILENT_TAGS = new Set(['script', 'style', 'link', 'meta', 'noscript', 'template', 'counterclaim-host']);
/** Attributes that hide, show or name text; classes are left out, since pages change them at every scroll. */
const ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable', 'lang'];

interface ChangeOptions {
  readonly signal: AbortSignal;
  /** Milliseconds that the last reading took. */
  lastCost(): number;
  onChange(): void;
}

/** Does work that changes the page without having it noticed; what the page did before is not lost. */
export type Unnoticed = (work: () => void) => void;

/** Calls `onChange` when the page's text may have changed, soon after it rests, and not too often. */
export function observeChanges(document: Document, { signal, lastCost, onChange }: ChangeOptions): Unnoticed {
  const view = document.defaultView as Window & typeof globalThis;
  let timer: number | undefined;
  let firstChange = 0;
  let lastCall = Number.NEGATIVE_INFINITY;

  const call = (): void => {
    timer = undefined;
    lastCall = performance.now();
    onChange();
  };
  const schedule = (): void => {
    const now = performance.now();
    if (timer === undefined) firstChange = now;
    else view.clearTimeout(timer);
    const rested = Math.min(now + QUIET, firstChange + LONGEST_DELAY);
    timer = view.setTimeout(call, Math.max(rested, lastCall + lastCost() * REST_FACTOR) - now);
  };

  const notice = (records: MutationRecord[]): void => {
    if (records.some(concernsText)) schedule();
  };
  const observer = new view.MutationObserver(notice);
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  view.addEventListener('popstate', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  return (work) => {
    notice(observer.takeRecords());
    work();
    observer.takeRecords();
  };
}

function concernsText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return true;
  const parent = isElement(target) ? target : target.parentElement;
  if (parent !== null && SILENT_TAGS.has(tagOf(parent))) return false;
  return type === 'characterData' || hasText(addedNodes) || hasText(removedNodes);
}

function hasText(nodes: NodeList): boolean {
  for (const node of nodes) if (!isElement(node) || !SILENT_TAGS.has(tagOf(node))) return true;
  return false;
}
