import { classesIn, LATIN, LOOK_ALIKE_SCRIPT, ODD } from './letter-classes.ts';
import { replaceLookAlikes } from './look-alikes.ts';
import { INVISIBLE, LOOSE_MARK } from './loose-marks.ts';

/** A text folded for matching, with the way back to the text as it was given. */
export interface NormalisedText {
  readonly text: string;
  /** Offset in the given text of an offset in `text`; never decreases, and maps the end to the end. */
  originalOffset(index: number): number;
}

const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');
const ALL_LOOSE_MARKS = new RegExp(LOOSE_MARK, 'gu');
/** ½ ² ª: their NFKC forms would run into the digits beside them ("5½" → "51⁄2", "km²" → "km2"). */
const KEPT = /[\u00aa\u00b2\u00b3\u00b9\u00ba\u00bc-\u00be\u2070-\u209c\u2150-\u215e\u2189]/;
const FOLDED = /[\u0080-\uffff]/;
const SAME: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
  '\u2015': '\u2014',
  '\u0660': '0',
  '\u0661': '1',
  '\u0662': '2',
  '\u0663': '3',
  '\u0664': '4',
  '\u0665': '5',
  '\u0666': '6',
  '\u0667': '7',
  '\u0668': '8',
  '\u0669': '9',
  '\u06f0': '0',
  '\u06f1': '1',
  '\u06f2': '2',
  '\u06f3': '3',
  '\u06f4': '4',
  '\u06f5': '5',
  '\u06f6': '6',
  '\u06f7': '7',
  '\u06f8': '8',
  '\u06f9': '9',
};

/** A character with the marks that follow it, thirty at most as in Unicode's stream-safe format: sorting them takes their square. */
const CLUSTER = /[\s\S]\p{M}{0,30}/gu;

function foldCluster(cluster: string): string {
  if (KEPT.test(cluster)) return cluster;
  const seen = cluster.normalize('NFKC').replace(ALL_INVISIBLE, '').replace(ALL_LOOSE_MARKS, '');
  return seen.replace(/[^\x20-\x7e]/g, (char) => SAME[char] ?? char);
}

function foldWithOffsets(text: string): { folded: string; offsets: number[] } {
  const offsets: number[] = [];
  let folded = '';
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const piece = cluster.length === 1 && !FOLDED.test(cluster) ? cluster : foldCluster(cluster);
    for (let unit = 0; unit < piece.length; unit++) offsets.push(piece === cluster ? index + unit : index);
    folded += piece;
  }
  offsets.push(text.length);
  return { folded, offsets };
}

/** Whether a text holds anything that `normalise` would fold before its words can be read. */
export function needsNormalising(text: string): boolean {
  const classes = classesIn(text);
  return (classes & ODD) !== 0 || (classes & (LATIN | LOOK_ALIKE_SCRIPT)) === (LATIN | LOOK_ALIKE_SCRIPT);
}

/**
 * Folds what looks the same to a reader but not to a machine: NFKC, combining marks, invisible characters, quotes, dashes,
 * Arabic-Indic digits, and look-alike letters of other scripts inside a word (Unicode TR39). Keeps letter case and accents.
 */
export function normalise(text: string): NormalisedText {
  if (!FOLDED.test(text))
    return { text, originalOffset: (index) => Math.min(Math.max(index, 0), text.length) };
  const { folded, offsets } = foldWithOffsets(text);
  return {
    text: replaceLookAlikes(folded),
    originalOffset: (index) => offsets[Math.min(Math.max(index, 0), folded.length)] as number,
  };
}
