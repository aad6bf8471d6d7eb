import type { CardView } from './card-view.ts';
import type { MarkBoard } from './create-mark-board.ts';
import { guard } from './guard.ts';
import type { SentenceMark } from './sentence-mark.ts';

interface KeyboardOptions {
  readonly board: MarkBoard;
  readonly cards: CardView;
  readonly signal: AbortSignal;
  onStep(direction: 1 | -1): void;
  onOpen(mark: SentenceMark): void;
  onError(error: unknown): void;
}

/**
 * Alt+Shift+Down and Up go from mark to mark, Enter opens the card of the current one, Escape closes it, and then
 * lets go of the mark. Enter and Escape are taken from the page only while a mark is current or a card is open.
 */
export function startKeyboardRoute(
  document: Document,
  { board, cards, signal, onStep, onOpen, onError }: KeyboardOptions,
): void {
  const act = (event: KeyboardEvent): boolean => {
    if (event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey) {
      if (board.marks().length === 0 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return false;
      onStep(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
    const current = board.current();
    if (event.key === 'Escape' && cards.shown() !== null) cards.close();
    else if (current === null || !isNowhere(document.activeElement)) return false;
    else if (event.key === 'Escape') board.setCurrent(null);
    else if (event.key === 'Enter') onOpen(current);
    else return false;
    return true;
  };
  document.addEventListener(
    'keydown',
    guard((event) => {
      if (cards.owns(event) || event.isComposing || !act(event)) return;
      event.preventDefault();
      event.stopPropagation();
    }, onError),
    { signal, capture: true },
  );
}

/** Whether the page's focus is on nothing that wants the key itself. */
function isNowhere(active: Element | null): boolean {
  return (
    active === null || active === active.ownerDocument.body || active === active.ownerDocument.documentElement
  );
}
