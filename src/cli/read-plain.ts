import { LEAD_LENGTH } from '../dom/read-page.ts';
import { languagesOfText } from '../match/read/guess-language.ts';
import { segmentSentences } from '../text/segment.ts';
import type { Span } from '../text/span.ts';
import type { ReadDocument } from './document.ts';
import { unwrapLines } from './unwrap-lines.ts';

/**
 * The first line with text is the title. Every line below is a block, but joined with the next where a margin broke it,
 * so that a sentence may hold line breaks; its offsets are into the text as it came.
 */
export function readPlain(written: string): ReadDocument {
  const text = written.replace(/\r(?!\n)/g, '\n');
  const language = languagesOfText(text)[0] ?? null;
  const { 0: title = '', index = 0 } = /\S[^\n]*/.exec(text) ?? {};
  const below = index + title.length;
  const lines = [...unwrapLines(text.slice(below)).matchAll(/[^\n]+/g)];
  const spans = [
    ...segmentSentences(title, language).map(shiftedBy(index)),
    ...lines.flatMap(({ 0: line, index: start }) =>
      segmentSentences(line, language).map(shiftedBy(below + start)),
    ),
  ];
  const sentences = spans.map(({ start, end }) => ({ text: written.slice(start, end), start, end }));
  const lead = sentences
    .filter(({ start }) => start >= below)
    .map((sentence) => onOneLine(sentence.text))
    .join(' ');
  return {
    title: title.trim(),
    lead: lead.slice(0, LEAD_LENGTH),
    language: null,
    verdicts: null,
    sentences,
  };
}

/** A sentence with its line breaks as spaces; offsets into it stay what they are. */
export function onOneLine(sentence: string): string {
  return sentence.replace(/[\r\n]/g, ' ');
}

function shiftedBy(offset: number): (span: Span) => Span {
  return ({ start, end }) => ({ start: start + offset, end: end + offset });
}
