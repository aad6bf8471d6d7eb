import { render } from 'preact';
import type { Card } from '../claim/card.ts';
import type { Source } from '../claim/dispute.ts';
import type { PageMark } from '../messages/protocol.ts';
import { Popover } from '../ui/popover/popover.tsx';
import type { CardView, CardViewOptions } from './card-view.ts';
import { copyText } from './copy-text.ts';
import type { MarkBoard } from './create-mark-board.ts';
import { schemeOf } from './page-scheme.ts';
import { createPopoverHost, type PopoverHost } from './popover-host.ts';
import { ignoreKey, type SentenceMark } from './sentence-mark.ts';

export function createCardView(document: Document, options: CardViewOptions): CardView {
  const { ports, signal } = options;
  let host: PopoverHost | null = null;
  let shown: SentenceMark | null = null;
  let focusedBefore: Element | null = null;
  /** Counts what the reader asked for, so that a late answer does not open a card nobody waits for. */
  let wish = 0;
  const useHost = (): PopoverHost => (host ??= createPopoverHost(document, signal));

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
    const card = await ports.describeMatch({
      dispute: match.dispute,
      position: match.position,
      relation: match.relation,
    });
    if (card === null || thisWish !== wish || signal.aborted) return false;
    const { surface, showBeside, hasFocus } = useHost();
    if (!hasFocus()) focusedBefore = document.activeElement;
    renderCard(surface, {
      card,
      mark,
      index,
      close,
      show: (next) => void open(mark, next),
      ignoreSource: (source) => void ports.ignoreSource(source.id).then(() => open(mark, index)),
      options,
    });
    shown = mark;
    showBeside(mark.ranges);
    return true;
  };

  const follow = (board: Pick<MarkBoard, 'find'>): void => {
    const key = shown?.entries[0]?.key;
    if (host === null || key === undefined) return;
    const found = board.find(key);
    if (found === null) {
      close();
      return;
    }
    shown = found.mark;
    host.showBeside(shown.ranges);
  };

  signal.addEventListener('abort', close);
  return {
    open,
    close,
    follow,
    shown: () => shown,
    announce: (words) => useHost().announce(words),
    owns: (event) => host?.owns(event) ?? false,
  };
}

interface ShownCard {
  readonly card: Card;
  readonly mark: SentenceMark;
  readonly index: number;
  readonly options: CardViewOptions;
  close(): void;
  show(index: number): void;
  ignoreSource(source: Source): void;
}

function renderCard(surface: HTMLElement, shownCard: ShownCard): void {
  const { card, mark, index, options, close, show, ignoreSource } = shownCard;
  const { ownerDocument } = surface;
  const { match, sentence } = mark.entries[index] as PageMark;
  render(
    <Popover
      card={card}
      match={match}
      sentence={sentence}
      scheme={schemeOf(mark.sentence.block.element)}
      more={{ index, total: mark.entries.length, onShow: show }}
      address={ownerDocument.location.href}
      onCopy={(text) => copyText(ownerDocument, text)}
      onClose={close}
      onIgnoreMatch={() => options.onIgnoreMatch(ignoreKey(sentence, match))}
      onIgnoreDispute={() => options.onIgnoreDispute(match.dispute)}
      onIgnoreSource={ignoreSource}
      onMore={() => void options.ports.openDispute(match.dispute)}
    />,
    surface,
  );
}
