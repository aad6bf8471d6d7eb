import type { PageCommand } from '../messages/protocol.ts';
import type { MarkBoard } from './create-mark-board.ts';
import type { MarkWalk } from './create-mark-walk.ts';
import type { SentenceMark } from './sentence-mark.ts';

interface CommandOptions {
  readonly board: MarkBoard;
  readonly walk: MarkWalk;
  onOpen(mark: SentenceMark): void;
  onHide(): void;
}

/** What the browser's own keyboard shortcuts do on a page. */
export function createPageCommands({
  board,
  walk,
  onOpen,
  onHide,
}: CommandOptions): (command: PageCommand) => void {
  const commands: Record<PageCommand, () => void> = {
    'next-mark': () => walk.step(1),
    'previous-mark': () => walk.step(-1),
    'open-mark': () => {
      const mark = board.current() ?? board.marks()[0];
      if (mark) onOpen(mark);
    },
    'hide-marks': onHide,
  };
  return (command) => commands[command]();
}
