import { isElement, tagOf } from '../dom/node-kinds.ts';

/** Milliseconds between two readings of a page that never rests … */
const SHORTEST_GAP = 100;
/** … or, after a reading that took n ms, 10 n: a restless page costs at most a tenth of one core. */
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

/**
 * Calls `onChange` when the page's text may have changed: before the change is painted if the page was at rest, so that
 * marks on rewritten text do not flicker, else as soon as the last call lies far enough back.
 */
export function observeChanges(document: Document, { signal, lastCost, onChange }: ChangeOptions): Unnoticed {
  const view = document.defaultView as Window & typeof globalThis;
  let timer: number | undefined;
  let lastCall = Number.NEGATIVE_INFINITY;

  const call = (): void => {
    timer = undefined;
    lastCall = performance.now();
    onChange();
  };
  const schedule = (): void => {
    if (timer !== undefined) return;
    const wait = lastCall + Math.max(SHORTEST_GAP, lastCost() * REST_FACTOR) - performance.now();
    if (wait <= 0) call();
    else timer = view.setTimeout(call, wait);
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
