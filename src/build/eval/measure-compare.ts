import { logOddsOf, probabilityOf } from '../../match/score/linear-model.ts';
import { fitSupport } from '../fit/fit-support.ts';
import { FOLDS, foldOf } from '../fit/fold-of.ts';
import type { Judged } from './calibration.ts';
import type { MeasuredContrast } from './contrast-pairs.ts';

/** How often `compare` prefers the sentence that bears a claim out, each pair judged by a model fitted on other pages. */
export interface CompareFigures {
  readonly pairs: number;
  readonly numericPairs: number;
  readonly all: number;
  readonly numeric: number;
  readonly other: number;
  /** Share of pairs in which both sentences get the same probability; counted as misses. */
  readonly ties: number;
  /** Both sentences of every pair, for the reliability diagram. */
  readonly judged: readonly Judged[];
}

/** Cross-validates the comparison of pairs over whole pages. */
export function measureCompare(pairs: readonly MeasuredContrast[]): CompareFigures {
  const judged: Judged[] = [];
  const margins: { margin: number; isNumeric: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitSupport(pairs.filter(({ page }) => foldOf(page) !== fold));
    for (const { support, refute, page, isNumeric } of pairs) {
      if (foldOf(page) !== fold) continue;
      margins.push({ margin: logOddsOf(model, support) - logOddsOf(model, refute), isNumeric });
      judged.push({ probability: probabilityOf(model, support), isTrue: true });
      judged.push({ probability: probabilityOf(model, refute), isTrue: false });
    }
  }
  const won = (of: typeof margins) => of.filter(({ margin }) => margin > 0).length / of.length;
  const numeric = margins.filter(({ isNumeric }) => isNumeric);
  return {
    pairs: margins.length,
    numericPairs: numeric.length,
    all: won(margins),
    numeric: won(numeric),
    other: won(margins.filter(({ isNumeric }) => !isNumeric)),
    ties: margins.filter(({ margin }) => margin === 0).length / margins.length,
    judged,
  };
}
