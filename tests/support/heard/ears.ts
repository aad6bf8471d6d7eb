import type { HeardNode } from './heard-node.ts';

/** A page as somebody has it who neither sees it nor has a mouse: heard, and steered by keys. */
export interface Ears {
  /** All that the browser tells assistive technology of the page, in reading order. */
  read(): Promise<readonly HeardNode[]>;
  /** Presses a key, or several at once: `Tab`, `Alt+Shift+ArrowDown`. */
  press(keys: string): Promise<void>;
}
