import { hidesByStyle } from '../dom/is-hidden.ts';
import { isElement, tagOf } from '../dom/node-kinds.ts';
import type { PageText } from '../dom/page-text.ts';
import { guard } from './guard.ts';
import { watchHosts } from './watch-hosts.ts';

/** Milliseconds without a change after which a page is read again … */
const REST = 100;
/** … and without one before it, so that a change is read at once: it then comes out of rest. */
const QUIET = 200;
/**
 * A page that never rests is read 300 ms after the last reading where that cost next to nothing, else after two hundred times what
 * it took, up to a second …
 */
const RESTLESS = 300;
const REST_FACTOR = 200;
const LONG_REST = 1000;
/** … and no page sooner than after forty times. */
const LEAST_FACTOR = 40;

const SILENT_TAGS = new Set([
  'script',
  'style',
  'link',
  'meta',
  'noscript',
  'template',
  'counterclaim-host',
  'counterclaim-strength',
]);
/** Attributes that hide, show or name text … */
const READING_ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable', 'lang', 'style'];
/** … and those that count when a page is read, but change so seldom what is read that they are no reason to read it. */
const OTHER_ATTRIBUTES = ['class', 'id', 'role', 'href', 'slot', 'itemprop', 'itemtype', 'rel'];

interface ChangeOptions {
  readonly signal: AbortSignal;
  /** Milliseconds that the last reading took. */
  lastCost(): number;
  onChange(): void;
  /** Takes what changed, ours too, whether or not it is a reason to read the page again. */
  onRecords(records: readonly MutationRecord[]): void;
  onError(error: unknown): void;
}

export interface ChangeObserver {
  /** Observes the shadow roots of a page too, and looks again at the elements that may get one. */
  follow(page: Pick<PageText, 'shadowRoots' | 'rootless'>): void;
}

/**
 * Calls `onChange` when the page's text may have changed: before the change is painted if the page was at rest, so that
 * marks on rewritten text do not flicker, else when it comes to rest. A page that never rests is read so seldom that
 * reading costs at most a fortieth of one core.
 */
export function observeChanges(
  document: Document,
  { signal, lastCost, onChange, onRecords, onError }: ChangeOptions,
): ChangeObserver {
  const view = document.defaultView as Window & typeof globalThis;
  let timer: number | undefined;
  let lastCall = Number.NEGATIVE_INFINITY;
  let lastChange = Number.NEGATIVE_INFINITY;

  const call = guard(() => {
    lastCall = performance.now();
    onChange();
  }, onError);
  const schedule = (): void => {
    const now = performance.now();
    const restless = lastCall + pauseAfter(lastCost(), now - lastChange < QUIET) - now;
    lastChange = now;
    view.clearTimeout(timer);
    if (restless <= 0) call();
    else timer = view.setTimeout(call, Math.min(restless, Math.max(REST, lastCost())));
  };

  const notice = guard((records: MutationRecord[]) => {
    const changes = records.filter((record) => !isAnimation(record));
    if (changes.length === 0) return;
    onRecords(changes);
    if (changes.some(concernsText)) schedule();
  }, onError);
  const observer = new view.MutationObserver(notice);
  const observe = (root: Node): void =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: [...READING_ATTRIBUTES, ...OTHER_ATTRIBUTES],
      attributeOldValue: true,
    });
  const watch = watchHosts(view, { signal, onRoot: schedule });
  observe(document);
  view.addEventListener('popstate', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  return {
    follow({ shadowRoots, rootless }) {
      shadowRoots.forEach(observe);
      watch(rootless);
    },
  };
}

/** Milliseconds from one reading to the next one, by what a reading takes. */
function pauseAfter(cost: number, isRestless: boolean): number {
  const rest = isRestless ? Math.max(RESTLESS, Math.min(REST_FACTOR * cost, LONG_REST)) : REST;
  return Math.max(rest, LEAST_FACTOR * cost);
}

/** Whether nothing but the looks of an element changed. */
function isAnimation({ attributeName, target, oldValue }: MutationRecord): boolean {
  return (
    attributeName === 'style' &&
    hidesByStyle(oldValue) === hidesByStyle((target as Element).getAttribute('style'))
  );
}

function concernsText({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return READING_ATTRIBUTES.includes(attributeName as string);
  const parent = isElement(target) ? target : target.parentElement;
  if (parent !== null && SILENT_TAGS.has(tagOf(parent))) return false;
  return type === 'characterData' || hasText(addedNodes) || hasText(removedNodes);
}

function hasText(nodes: NodeList): boolean {
  for (const node of nodes) if (!isElement(node) || !SILENT_TAGS.has(tagOf(node))) return true;
  return false;
}
