import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';

/** Below this width the card is a sheet at the foot of the view; `popover.css` and `popover-host.css` say the same. */
const PHONE = '(max-width: 480px)';
/** Kept free between the card and the edge of the view, and between the card and what it is about; px. */
const EDGE = 8;
const GAP = 12;
/** Less height than this shows no counter-claim; the card then rather leaves the view than shrinks. */
const LEAST_HEIGHT = 160;
/** Of the card in a margin; px. */
const WIDTH = { least: 300, most: 384 };

/** Keeps the surface beside the ranges of a sentence, never over them, until the returned stop is called. */
export function followSentence(
  ranges: readonly Range[],
  surface: HTMLElement,
  onError: (error: unknown) => void,
): () => void {
  const view = surface.ownerDocument.defaultView as Window;
  const block = blockAround(ranges[0]);
  const sentenceBox = (): DOMRect => boundsOf(ranges.map((range) => range.getBoundingClientRect()));
  const sentence = {
    getBoundingClientRect: sentenceBox,
    getClientRects: () => ranges.flatMap((range) => [...range.getClientRects()]),
    ...(block && { contextElement: block }),
  };
  const place = async (): Promise<void> => {
    if (view.matchMedia(PHONE).matches) return leaveToStyles(surface);
    const text = block?.getBoundingClientRect() ?? sentenceBox();
    const margin = marginWithRoom(text, view);
    surface.style.setProperty('--card-width', margin === null ? null : `${margin.width}px`);
    const { x, y } =
      margin === null
        ? await placeAboveOrBelow(sentence, surface)
        : await placeInMargin(sentence, surface, { text, placement: margin.placement });
    surface.style.setProperty('left', `${x}px`);
    surface.style.setProperty('top', `${y}px`);
  };
  if (view.matchMedia(PHONE).matches) keepAboveSheet(sentenceBox(), surface, view);
  return autoUpdate(sentence, surface, () => void place().catch(onError));
}

type Reference = Parameters<typeof computePosition>[0];

interface MarginPlace {
  /** The text beside which the card stands. */
  readonly text: DOMRect;
  readonly placement: Placement;
}

/** In the margin the card hides no text of the article. */
function placeInMargin(sentence: Reference, surface: HTMLElement, { text, placement }: MarginPlace) {
  const row = {
    ...sentence,
    getBoundingClientRect: () => rowOf(text, sentence.getBoundingClientRect() as DOMRect),
  };
  return computePosition(row, surface, {
    strategy: 'fixed',
    placement,
    middleware: [offset(GAP), shift({ padding: EDGE }), fitHeight(surface)],
  });
}

function placeAboveOrBelow(sentence: Reference, surface: HTMLElement) {
  return computePosition(sentence, surface, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP / 2),
      flip({ fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE }),
      fitHeight(surface),
    ],
  });
}

function fitHeight(surface: HTMLElement) {
  return size({
    padding: EDGE,
    apply: ({ availableHeight }) =>
      surface.style.setProperty('--available', `${Math.max(LEAST_HEIGHT, availableHeight)}px`),
  });
}

/** The wider margin beside the text, with the width that the card has there; null where that is too little to read. */
function marginWithRoom(text: DOMRect, view: Window): { placement: Placement; width: number } | null {
  const right = view.document.documentElement.clientWidth - text.right;
  const width = Math.min(WIDTH.most, Math.max(text.left, right) - GAP - EDGE);
  if (width < WIDTH.least) return null;
  return { placement: right >= text.left ? 'right-start' : 'left-start', width };
}

/** As wide as the text and as high as the sentence. */
function rowOf(text: DOMRect, sentence: DOMRect): DOMRect {
  return new DOMRect(text.left, sentence.top, text.width, sentence.height);
}

/** On a phone the style sheet says where the card is. */
function leaveToStyles(surface: HTMLElement): void {
  for (const property of ['left', 'top', '--available', '--card-width'])
    surface.style.removeProperty(property);
}

/** Scrolls the page as far as the sentence stands above the sheet, or at the top of the view. */
function keepAboveSheet(sentence: DOMRect, surface: HTMLElement, view: Window): void {
  const hidden = sentence.bottom + EDGE - (view.innerHeight - surface.offsetHeight);
  const top = Math.min(hidden, sentence.top - EDGE);
  if (hidden > 0) view.scrollBy({ top, behavior: 'instant' });
}

/** The paragraph, heading or list entry that a range begins in. */
function blockAround(range: Range | undefined): Element | null {
  let element = range?.startContainer.parentElement ?? null;
  while (element?.parentElement && isInline(element)) element = element.parentElement;
  return element;
}

function isInline(element: Element): boolean {
  const view = element.ownerDocument.defaultView as Window;
  return view.getComputedStyle(element).display.startsWith('inline');
}

function boundsOf(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
