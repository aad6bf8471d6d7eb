import { describe, expect, it } from 'vitest';
import { findMarkAt } from '../../../src/page/find-mark-at.ts';
import type { SentenceMark } from '../../../src/page/sentence-mark.ts';
import { openPage } from '../dom/parse-page.ts';
import { matchOf } from './fake-page.ts';

const document = openPage('<p>The jets struck Homs, it said. Nobody was hurt.</p>');
const text = document.querySelector('p')?.firstChild as Text;

/** A mark over a part of the text, drawn as one box of the view. */
function markOver(part: string, { probability, box }: { probability: number; box: DOMRect }): SentenceMark {
  const range = document.createRange();
  range.setStart(text, text.data.indexOf(part));
  range.setEnd(text, text.data.indexOf(part) + part.length);
  Object.assign(range, { getClientRects: () => [box] });
  const entries = [{ key: part, sentence: part, match: matchOf('targets', probability) }];
  return { sentence: {} as SentenceMark['sentence'], ranges: [range], entries };
}

/** Has the browser answer every point with the same place in the text. */
function caretAlwaysAt(offset: number): void {
  Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: text, offset }) });
}

const box = { left: 0, top: 0, right: 100, bottom: 20 } as DOMRect;
const likely = markOver('jets struck Homs', { probability: 0.9, box });
const lessLikely = markOver('The jets struck Homs, it said.', { probability: 0.8, box });

describe('findMarkAt', () => {
  it('finds the more probable of two marks that overlap, whichever comes first', () => {
    caretAlwaysAt(6);
    expect(findMarkAt(document, [lessLikely, likely], { x: 10, y: 10 })).toBe(likely);
    expect(findMarkAt(document, [likely, lessLikely], { x: 10, y: 10 })).toBe(likely);
  });

  it('finds the other one where only that stands', () => {
    caretAlwaysAt(25);
    expect(findMarkAt(document, [likely, lessLikely], { x: 90, y: 10 })).toBe(lessLikely);
  });

  it('finds none beside the text, where the caret still answers', () => {
    caretAlwaysAt(6);
    expect(findMarkAt(document, [likely], { x: 10, y: 400 })).toBeNull();
  });
});
