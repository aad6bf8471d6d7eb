import type { CardView } from './card-view.ts';
import type { MarkBoard } from './create-mark-board.ts';
import { guard } from './guard.ts';
import type { SentenceMark } from './sentence-mark.ts';

/** Rest of the pointer on a mark before its card opens, for readers who chose so. */
const HOVER_REST = 300;
/** What answers to clicks itself; a mark inside it must not take them away. */
const CLICKABLE =
  'a[href], area, button, input, select, textarea, label, summary, audio, video, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [contenteditable]:not([contenteditable="false"])';

interface PointerOptions {
  readonly board: MarkBoard;
  readonly cards: CardView;
  readonly signal: AbortSignal;
  opensOnHover(): boolean;
  onOpen(mark: SentenceMark): void;
  onError(error: unknown): void;
}

/** A plain click on a mark opens its card, a second one or one elsewhere closes it; nothing is taken from the page. */
export function startPointerRoute(
  document: Document,
  { board, cards, signal, opensOnHover, onOpen, onError }: PointerOptions,
): void {
  const view = document.defaultView as Window;
  let rest: number | undefined;
  let closedByPress: SentenceMark | null = null;
  const openAt = guard((point: { x: number; y: number }) => {
    if (board.isEmpty()) return;
    const mark = board.at(point);
    if (mark !== null && mark !== closedByPress && mark !== cards.shown()) onOpen(mark);
  }, onError);
  /** Whether what is under the pointer answers to it itself; only an event that is under way knows. */
  const isTaken = (event: MouseEvent): boolean => cards.owns(event) || isClickable(event);

  document.addEventListener(
    'pointerdown',
    guard((event) => {
      if (cards.owns(event)) return;
      closedByPress = cards.shown();
      cards.close();
    }, onError),
    { signal, capture: true, passive: true },
  );
  document.addEventListener(
    'click',
    guard((event) => {
      if (isPlain(event) && (view.getSelection()?.isCollapsed ?? true) && !isTaken(event))
        openAt({ x: event.clientX, y: event.clientY });
    }, onError),
    { signal },
  );
  document.addEventListener(
    'pointermove',
    guard((event) => {
      view.clearTimeout(rest);
      if (opensOnHover() && event.pointerType === 'mouse' && event.buttons === 0 && !isTaken(event))
        rest = view.setTimeout(openAt, HOVER_REST, { x: event.clientX, y: event.clientY });
    }, onError),
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => view.clearTimeout(rest));
}

function isPlain(event: MouseEvent): boolean {
  return (
    event.button === 0 &&
    !event.defaultPrevented &&
    !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
  );
}

function isClickable(event: MouseEvent): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(CLICKABLE));
}
