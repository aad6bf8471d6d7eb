import { readText } from '../../match/read/read-text.ts';
import { measurePair } from '../../match/score/pair/measure-pair.ts';
import { readPairSide } from '../../match/score/pair/read-pair-side.ts';
import type { ContrastPair } from '../fit/fit-support.ts';
import { readBench } from './read-bench.ts';

interface ContrastRow {
  readonly claim: string;
  readonly support: string;
  readonly refute: string;
  readonly page: string;
  readonly numeric: 0 | 1;
}

/** A contrast pair with where it comes from. */
export interface MeasuredContrast extends ContrastPair {
  readonly page: string;
  readonly isNumeric: boolean;
}

/** The contrast pairs of VitaminC, measured. */
export function readContrastPairs(): MeasuredContrast[] {
  const side = (text: string) => readPairSide(readText(text, 'en'));
  return readBench<ContrastRow>('vitaminc/real.open.contrast_pairs.jsonl').map(
    ({ claim, support, refute, page, numeric }) => ({
      support: measurePair(side(claim), side(support)),
      refute: measurePair(side(claim), side(refute)),
      page,
      isNumeric: numeric === 1,
    }),
  );
}
