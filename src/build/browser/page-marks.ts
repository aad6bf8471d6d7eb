import type { JSHandle, Page } from 'puppeteer-core';

/** The painted marks of a page, as the live ranges of its custom highlights, in reading order. */
export function findMarks(page: Page): Promise<JSHandle<Range[]>> {
  return page.evaluateHandle(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('counterclaim'))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .filter((range) => !range.collapsed)
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    // The mark under the pointer or the keyboard stands in a second highlight as well.
    return ranges.filter(
      (range, place) =>
        place === 0 || range.compareBoundaryPoints(Range.START_TO_START, ranges[place - 1] as Range) !== 0,
    );
  });
}

/** The marked sentences of a page, in reading order, white space collapsed. */
export async function readMarks(page: Page): Promise<string[]> {
  const marks = await findMarks(page);
  return marks.evaluate((ranges) => ranges.map((range) => String(range).replace(/\s+/g, ' ').trim()));
}

/** Clicks a mark, counted from 0, as a reader does: scrolled into view, with the mouse, on its first letters. */
export async function clickMark(page: Page, index: number): Promise<void> {
  const marks = await findMarks(page);
  const point = await marks.evaluate((ranges, index) => {
    const range = ranges[index];
    if (!range) throw new Error(`The page has ${ranges.length} marks, none with the index ${index}`);
    const node = range.startContainer;
    const element = node instanceof Element ? node : node.parentElement;
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const first = [...range.getClientRects()].find((rect) => rect.width > 0) as DOMRect;
    return { x: first.left + Math.min(first.width / 2, 24), y: first.top + first.height / 2 };
  }, index);
  await page.mouse.click(point.x, point.y);
}
