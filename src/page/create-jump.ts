import type { JumpRequest } from '../messages/protocol.ts';
import type { MarkBoard } from './create-mark-board.ts';
import type { MarkWalk } from './create-mark-walk.ts';
import type { SentenceMark } from './sentence-mark.ts';

interface JumpOptions {
  readonly board: MarkBoard;
  readonly walk: MarkWalk;
  onOpen(mark: SentenceMark, index: number): void;
}

/** What takes the reader to a mark that the popup or the side panel names; it returns false when the mark is gone. */
export function createJump({ board, walk, onOpen }: JumpOptions): (request: JumpRequest) => boolean {
  return ({ key, quietly }) => {
    const place = board.find(key);
    if (place === null) return false;
    walk.goTo(place.mark);
    if (!quietly) onOpen(place.mark, place.index);
    return true;
  };
}
