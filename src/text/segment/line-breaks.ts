const LINE_BREAK = /[\n\u2028\u2029\f\v\u0085]\s*/g;
const SPACE = /\s/;
const LIST_MARK = /^(?:[\u2022\u25aa\u25e6\u2023*\u2013\u2014-]\s|\d{1,2}[.)]\s|::)/;
const GOES_ON = /[,;\u2014\u2013-]$/;

/** A line that broke although its next word would have fit was not broken by an editor's margin. */
function brokeEarly(lineLength: number, nextLine: string, margin: number): boolean {
  const nextWord = /^\S+/.exec(nextLine)?.[0] ?? '';
  return lineLength + 1 + nextWord.length < margin;
}

function longestLine(text: string): number {
  let longest = 0;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return Math.max(longest, text.length - start);
}

function separates(
  text: string,
  gap: { start: number; end: number; lineStart: number },
  margin: number,
): boolean {
  const white = text.slice(gap.start, gap.end);
  if (/\n[^\S\n]*\r?\n|[\u2028\u2029\f\v\u0085]/.test(white)) return true;
  const line = text.slice(gap.lineStart, gap.start);
  const nextLine = text.slice(gap.end, gap.end + 80);
  if (LIST_MARK.test(nextLine)) return true;
  if (/^\p{Ll}/u.test(nextLine) || GOES_ON.test(line)) return false;
  return brokeEarly(line.length, nextLine, margin);
}

/** Where the white space before a line break begins; looked for backwards, since most white space leads to no break. */
function endOfLine(text: string, lineStart: number, breakAt: number): number {
  let end = breakAt;
  while (end > lineStart && SPACE.test(text.charAt(end - 1))) end--;
  return end;
}

/**
 * Offsets at which a line break parts two blocks of a text (a heading, a list entry, a paragraph): blank lines, list marks,
 * and lines broken early. HTML's own line breaks inside a paragraph are spaces to a reader and must not be in the text.
 */
export function blockStarts(text: string): number[] {
  const starts: number[] = [];
  const margin = longestLine(text);
  let lineStart = 0;
  for (const { 0: white, index } of text.matchAll(LINE_BREAK)) {
    const end = index + white.length;
    const start = endOfLine(text, lineStart, index);
    if (end < text.length && separates(text, { start, end, lineStart }, margin)) starts.push(end);
    lineStart = end;
  }
  return starts;
}
