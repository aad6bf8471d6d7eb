// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardView } from '../../../src/page/card-view.ts';
import type { MarkBoard } from '../../../src/page/create-mark-board.ts';
import type { SentenceMark } from '../../../src/page/sentence-mark.ts';
import { startPointerRoute } from '../../../src/page/start-pointer-route.ts';

const mark = { entries: [] } as unknown as SentenceMark;
/** What carries our card. */
const host = document.createElement('counterclaim-host');
const onError = vi.fn();
let stop = new AbortController();
let opensOnHover = true;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  stop = new AbortController();
  opensOnHover = true;
  document.body.innerHTML =
    '<p>Text</p><a href="/other"><em>Another story</em></a><div contenteditable=""><b>Notes</b></div>';
  document.body.append(host);
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
    cards: {
      owns: (event: Event) => event.composedPath().includes(host),
      shown: () => null,
      close: () => undefined,
    } as unknown as CardView,
    signal: stop.signal,
    opensOnHover: () => opensOnHover,
    onOpen,
    onError,
  });
  return onOpen;
}

/** As in browsers, an event that is over has no path any more. */
function dispatch(event: Event, over: string): void {
  (document.querySelector(over) as Element).dispatchEvent(event);
  event.composedPath = () => [];
}

function move(clientY: number, { over = 'p', ...change }: PointerEventInit & { over?: string } = {}): void {
  const event = new PointerEvent('pointermove', {
    pointerType: 'mouse',
    clientY,
    bubbles: true,
    composed: true,
    ...change,
  });
  dispatch(event, over);
}

function click(over: string): void {
  const event = new MouseEvent('click', { clientY: 50, bubbles: true, composed: true });
  dispatch(event, over);
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

  it.each([
    ['a link', 'a em'],
    ['what the reader writes', '[contenteditable] b'],
    ['our card', 'counterclaim-host'],
  ])('opens nothing on a mark under %s', (_what, over) => {
    const onOpen = start();
    move(50, { over });
    vi.advanceTimersByTime(1000);
    click(over);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('opens a card by a click on the text, at once', () => {
    const onOpen = start();
    click('p');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(mark);
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
