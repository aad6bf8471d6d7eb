import type { CardView } from './card-view.ts';
import type { MarkBoard } from './create-mark-board.ts';
import type { MarkWalk } from './create-mark-walk.ts';
import type { SentenceMark } from './sentence-mark.ts';
import { startKeyboardRoute } from './start-keyboard-route.ts';
import { startPointerRoute } from './start-pointer-route.ts';

interface RouteOptions {
  readonly board: MarkBoard;
  readonly cards: CardView;
  readonly walk: MarkWalk;
  readonly signal: AbortSignal;
  opensOnHover(): boolean;
  onOpen(mark: SentenceMark): void;
  onError(error: unknown): void;
}

/**
 * The ways to a mark by pointer and by keys. They start when this is called and the page has a mark: one without, as most
 * are, has no listener of ours for clicks and keys.
 */
export function createRoutes(document: Document, options: RouteOptions): () => void {
  let isStarted = false;
  return () => {
    if (isStarted || options.board.isEmpty()) return;
    isStarted = true;
    startPointerRoute(document, options);
    startKeyboardRoute(document, { ...options, onStep: options.walk.step });
  };
}
