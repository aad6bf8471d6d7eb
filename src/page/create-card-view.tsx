import { render } from 'preact';
import type { Card } from '../claim/card.ts';
import type { PageMark } from '../messages/protocol.ts';
import { describeProblem } from '../ui/describe-problem.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Popover } from '../ui/popover/popover.tsx';
import type { CardView, CardViewOptions } from './card-view.ts';
import { copyText } from './copy-text.ts';
import type { MarkBoard } from './create-mark-board.ts';
import { schemeOf } from './page-scheme.ts';
import { createPopoverHost, type PopoverHost } from './popover-host.ts';
import { ignoreKey, type SentenceMark } from './sentence-mark.ts';

export function createCardView(document: Document, options: CardViewOptions): CardView {
  const { ports, signal, onError } = options;
  let host: PopoverHost | null = null;
  /** What the open card is about, and the wish that it was opened by. */
  let shown: { readonly mark: SentenceMark; readonly by: number } | null = null;
  let focusedBefore: Element | null = null;
  /** Counts what the reader asked for, so that a late answer does not open a card nobody waits for. */
  let wish = 0;
  const useHost = (): PopoverHost => (host ??= createPopoverHost(document, options));

  const close = (): void => {
    wish++;
    if (host === null || shown === null) return;
    const hadFocus = host.hasFocus();
    shown = null;
    render(null, host.surface);
    host.hide();
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
  };

  const open = async (mark: SentenceMark, index: number): Promise<boolean> => {
    const match = mark.entries[index]?.match;
    if (match === undefined) return false;
    const thisWish = ++wish;
    const { dispute, position, relation } = match;
    const card = await ports.describeMatch({ dispute, position, relation });
    if (card === null || thisWish !== wish || signal.aborted) return false;
    const { surface, showBeside, hasFocus } = useHost();
    if (!hasFocus()) focusedBefore = document.activeElement;
    const draw = (problem: string | null): void =>
      renderCard(surface, { card, mark, index, problem, options, close, attempt, open });
    const attempt = (work: Promise<unknown>, next?: () => unknown): void => {
      const lastWish = wish;
      const goOn = () => (lastWish === wish ? next?.() : undefined);
      work.then(goOn).catch((error) => {
        onError(error);
        if (thisWish === shown?.by) draw(describeProblem(error));
      });
    };
    draw(null);
    shown = { mark, by: thisWish };
    showBeside(mark.ranges);
    return true;
  };

  const follow = (board: Pick<MarkBoard, 'find'>): void => {
    const key = shown?.mark.entries[0]?.key;
    if (host === null || shown === null || key === undefined) return;
    const found = board.find(key);
    if (found === null) {
      close();
      return;
    }
    shown = { ...shown, mark: found.mark };
    host.showBeside(found.mark.ranges);
  };

  signal.addEventListener('abort', close);
  return {
    open,
    close,
    follow,
    shown: () => shown?.mark ?? null,
    announce: (words) => useHost().announce(words),
    owns: (event) => host?.owns(event) ?? false,
  };
}

interface ShownCard {
  readonly card: Card;
  readonly mark: SentenceMark;
  readonly index: number;
  /** Why what the reader asked of the card was not done, in words for the reader. */
  readonly problem: string | null;
  readonly options: CardViewOptions;
  close(): void;
  /** Has it said on the card when something cannot be done; what comes next is done unless the reader went on meanwhile. */
  attempt(work: Promise<unknown>, next?: () => unknown): void;
  open(mark: SentenceMark, index: number): Promise<boolean>;
}

function renderCard(surface: HTMLElement, shownCard: ShownCard): void {
  const { card, mark, index, problem, options, close, attempt, open } = shownCard;
  const { ports, onError } = options;
  const { ownerDocument } = surface;
  const { match, sentence } = mark.entries[index] as PageMark;
  const giveUp = (error: unknown): void => {
    onError(error);
    queueMicrotask(close);
  };
  render(
    <ErrorBoundary onError={giveUp}>
      <Popover
        card={card}
        match={match}
        sentence={sentence}
        problem={problem}
        scheme={schemeOf(mark.sentence.block.element)}
        more={{ index, total: mark.entries.length, onShow: (next) => attempt(open(mark, next)) }}
        address={ownerDocument.location.href}
        onCopy={(text) => copyText(ownerDocument, text)}
        onClose={close}
        onIgnoreMatch={() => attempt(options.onIgnoreMatch(ignoreKey(sentence, match)), close)}
        onIgnoreDispute={() => attempt(options.onIgnoreDispute(match.dispute), close)}
        onIgnoreSource={({ id }) => attempt(ports.ignoreSource(id), () => open(mark, index))}
        onMore={() => attempt(ports.openDispute(match.dispute))}
      />
    </ErrorBoundary>,
    surface,
  );
}
