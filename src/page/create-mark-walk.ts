import { say } from '../ui/strings.ts';
import type { CardView } from './card-view.ts';
import type { MarkBoard } from './create-mark-board.ts';
import type { SentenceMark } from './sentence-mark.ts';

/** Going from mark to mark without a pointer. */
export interface MarkWalk {
  /** Makes a mark the current one and brings it into view. */
  goTo(mark: SentenceMark): void;
  /** Goes to the next mark (1) or the one before (-1), round the end, and says which it is. */
  step(direction: 1 | -1): void;
}

export function createMarkWalk(board: MarkBoard, cards: CardView): MarkWalk {
  const goTo = (mark: SentenceMark): void => {
    board.setCurrent(mark);
    mark.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  };
  return {
    goTo,
    step(direction) {
      const marks = board.marks();
      const current = board.current();
      const outside = direction === 1 ? -1 : marks.length;
      const next =
        ((current === null ? outside : marks.indexOf(current)) + direction + marks.length) % marks.length;
      const mark = marks[next];
      if (mark === undefined) return;
      cards.close();
      goTo(mark);
      cards.announce(say('page_announce_mark', next + 1, marks.length, mark.sentence.text));
    },
  };
}
