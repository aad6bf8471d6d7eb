// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardView } from '../../../src/page/card-view.ts';
import type { MarkBoard } from '../../../src/page/create-mark-board.ts';
import type { SentenceMark } from '../../../src/page/sentence-mark.ts';
import { startPointerRoute } from '../../../src/page/start-pointer-route.ts';

const mark = { entries: [] } as unknown as SentenceMark;
const onError = vi.fn();
let stop = new AbortController();
let opensOnHover = true;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  stop = new AbortController();
  opensOnHover = true;
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** A mark lies over the upper half of the view. */
function start(change: Partial<MarkBoard> = {}) {
  const onOpen = vi.fn();
  const at: MarkBoard['at'] = ({ y }) => (y < 100 ? mark : null);
  startPointerRoute(document, {
    board: { isEmpty: () => false, at, ...change } as MarkBoard,
    cards: { owns: () => false, shown: () => null, close: () => undefined } as unknown as CardView,
    signal: stop.signal,
    opensOnHover: () => opensOnHover,
    onOpen,
    onError,
  });
  return onOpen;
}

function move(clientY: number, change: PointerEventInit = {}): void {
  const event = new PointerEvent('pointermove', { pointerType: 'mouse', clientY, ...change });
  document.dispatchEvent(event);
}

describe('the pointer', () => {
  it('opens a card once it has rested on a mark for 300 ms, and not before', () => {
    const onOpen = start();
    move(50);
    vi.advanceTimersByTime(299);
    expect(onOpen).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(mark);
  });

  it('opens nothing while it moves on, and nothing beside a mark', () => {
    const onOpen = start();
    for (let y = 10; y < 100; y += 10) {
      move(y);
      vi.advanceTimersByTime(200);
    }
    move(150);
    vi.advanceTimersByTime(1000);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it.each([
    ['the reader did not choose so', () => (opensOnHover = false), {}],
    ['it is a finger', () => undefined, { pointerType: 'touch' }],
    ['a button is held, as to select text', () => undefined, { buttons: 1 }],
  ])('opens nothing by resting where %s', (_why, arrange, event) => {
    arrange();
    const onOpen = start();
    move(50, event);
    vi.advanceTimersByTime(1000);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('tells of what fails where it rests', () => {
    start({
      at: () => {
        throw new Error('No caret.');
      },
    });
    move(50);
    vi.advanceTimersByTime(300);
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: 'No caret.' }));
  });
});
