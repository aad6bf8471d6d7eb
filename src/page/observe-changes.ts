import { hidesByStyle } from '../dom/is-hidden.ts';
import { isElement, tagOf } from '../dom/node-kinds.ts';
import type { PageText } from '../dom/page-text.ts';
import { guard } from './guard.ts';
import { watchHosts } from './watch-hosts.ts';

/** Milliseconds without a change after which a page is read again … */
const REST = 100;
/** … or, on a page that never rests, since the last reading; forty times what that reading took, if that is more. */
const REST_FACTOR = 40;

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
/** Attributes that hide, show or name text; classes are left out, since they change nothing in what is read. */
const ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable', 'lang', 'style'];

interface ChangeOptions {
  readonly signal: AbortSignal;
  /** Milliseconds that the last reading took. */
  lastCost(): number;
  onChange(): void;
  onError(error: unknown): void;
}

export interface ChangeObserver {
  /** Does work that changes the page without having it noticed; what the page did before is not lost. */
  unnoticed(work: () => void): void;
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
  { signal, lastCost, onChange, onError }: ChangeOptions,
): ChangeObserver {
  const view = document.defaultView as Window & typeof globalThis;
  let timer: number | undefined;
  let lastCall = Number.NEGATIVE_INFINITY;

  const call = guard(() => {
    lastCall = performance.now();
    onChange();
  }, onError);
  const schedule = (): void => {
    const restless = lastCall + Math.max(REST, lastCost() * REST_FACTOR) - performance.now();
    view.clearTimeout(timer);
    if (restless <= 0) call();
    else timer = view.setTimeout(call, Math.min(restless, Math.max(REST, lastCost())));
  };

  const notice = guard((records: MutationRecord[]) => {
    if (records.some(concernsText)) schedule();
  }, onError);
  const observer = new view.MutationObserver(notice);
  const observe = (root: Node): void =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ATTRIBUTES,
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
    unnoticed(work) {
      notice(observer.takeRecords());
      work();
      observer.takeRecords();
    },
    follow({ shadowRoots, rootless }) {
      shadowRoots.forEach(observe);
      watch(rootless);
    },
  };
}

function concernsText({
  type,
  target,
  attributeName,
  oldValue,
  addedNodes,
  removedNodes,
}: MutationRecord): boolean {
  if (type === 'attributes') {
    return (
      attributeName !== 'style' ||
      hidesByStyle(oldValue) !== hidesByStyle((target as Element).getAttribute('style'))
    );
  }
  const parent = isElement(target) ? target : target.parentElement;
  if (parent !== null && SILENT_TAGS.has(tagOf(parent))) return false;
  return type === 'characterData' || hasText(addedNodes) || hasText(removedNodes);
}

function hasText(nodes: NodeList): boolean {
  for (const node of nodes) if (!isElement(node) || !SILENT_TAGS.has(tagOf(node))) return true;
  return false;
}
