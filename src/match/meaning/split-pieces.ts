import { remember } from '../index/remember.ts';

/** A piece of text that the encoder knows: its number, and how probable it is (log). */
export interface Piece {
  readonly number: number;
  readonly score: number;
}

/** Number of what no piece covers. */
const UNKNOWN = 0;
const SPACE = '\u2581';

/** Words whose pieces are remembered: a page repeats most of its words, and splitting one takes as long as ten look-ups. */
const REMEMBERED = 20_000;

/**
 * Creates the splitting of texts into known pieces, the most probable way (Kudo 2018, unigram model): pieces stand with
 * `▁` for the space before a word, and none goes beyond its word. Returns their numbers; a run of unknown characters is
 * one unknown piece. `fold` is given what stands between spaces.
 */
export function createPieceSplitter(
  pieces: ReadonlyMap<string, Piece>,
  fold: (written: string) => string = (written) => written,
) {
  const longest = Math.max(...[...pieces.keys()].map((piece) => piece.length));
  // Only what stands between spaces is remembered as written; folding may part it further.
  const splitWritten = remember(
    (written: string) =>
      fold(written)
        .normalize('NFKC')
        .split(' ')
        .flatMap((word) => split(SPACE + word)),
    REMEMBERED,
  );

  function split(spaced: string): number[] {
    const scores = new Float64Array(spaced.length + 1);
    const lastStarts = new Uint32Array(spaced.length + 1);
    const lastPieces = new Uint16Array(spaced.length + 1);
    for (let end = 1; end <= spaced.length; end++) {
      scores[end] = Number.NEGATIVE_INFINITY;
      for (let start = Math.max(0, end - longest); start < end; start++) {
        const piece = pieces.get(spaced.slice(start, end));
        if (!piece && end - start > 1) continue;
        const score = (scores[start] as number) + (piece?.score ?? 0);
        if (score < (scores[end] as number)) continue;
        scores[end] = score;
        lastStarts[end] = start;
        lastPieces[end] = piece?.number ?? UNKNOWN;
      }
    }
    return walkBack(lastStarts, lastPieces);
  }

  return (text: string): number[] => {
    const numbers: number[] = [];
    for (const written of text.split(' ')) {
      for (const number of splitWritten(written))
        if (number !== UNKNOWN || numbers.at(-1) !== UNKNOWN) numbers.push(number);
    }
    return numbers;
  };
}

function walkBack(lastStarts: Uint32Array, lastPieces: Uint16Array): number[] {
  const numbers: number[] = [];
  for (let end = lastStarts.length - 1; end > 0; end = lastStarts[end] as number) {
    numbers.push(lastPieces[end] as number);
  }
  return numbers.reverse();
}
