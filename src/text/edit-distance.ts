/** Typing errors forgiven in a word: none below five letters, two from nine. */
export function editsAllowed(length: number): 0 | 1 | 2 {
  return length < 5 ? 0 : length < 9 ? 1 : 2;
}

function commonPrefix(one: string, other: string): number {
  const limit = Math.min(one.length, other.length);
  let length = 0;
  while (length < limit && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}

function commonSuffix(one: string, other: string, prefix: number): number {
  const limit = Math.min(one.length, other.length) - prefix;
  let length = 0;
  while (
    length < limit &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  )
    length++;
  return length;
}

/** One row of the table, only within `max` of the diagonal; the cells beyond count as more than `max`. */
function fillRow(
  rows: { two: number[]; one: number[]; now: number[] },
  words: { a: string; b: string },
  place: { row: number; max: number },
) {
  const { two, one, now } = rows;
  const { a, b } = words;
  const { row, max } = place;
  const [from, to] = [Math.max(1, row - max), Math.min(b.length, row + max)];
  now[from - 1] = from === 1 ? row : max + 1;
  let least = now[from - 1] as number;
  for (let column = from; column <= to; column++) {
    const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
    const above = column < row + max ? (one[column] as number) : max + 1;
    let edits = Math.min(
      (one[column - 1] as number) + (isSame ? 0 : 1),
      above + 1,
      (now[column - 1] as number) + 1,
    );
    const isSwap =
      row > 1 &&
      column > 1 &&
      a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
      a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
    if (isSwap) edits = Math.min(edits, (two[column - 2] as number) + 1);
    now[column] = edits;
    least = Math.min(least, edits);
  }
  return least;
}

function distance(a: string, b: string, max: number): number | null {
  let two: number[] = [];
  let one = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now: number[] = [];
    const least = fillRow({ two, one, now }, { a, b }, { row, max });
    if (least > max) return null;
    two = one;
    one = now;
  }
  const edits = one[b.length] as number;
  return edits <= max ? edits : null;
}

/**
 * Edits between two words where a swap of neighbours is one edit (optimal string alignment, Damerau 1964, in Ukkonen's
 * band); null when there are more than `max`.
 */
export function withinEdits(one: string, other: string, max: number): number | null {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > max) return null;
  const prefix = commonPrefix(one, other);
  const suffix = commonSuffix(one, other, prefix);
  const a = one.slice(prefix, one.length - suffix);
  const b = other.slice(prefix, other.length - suffix);
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  return distance(a, b, max);
}
