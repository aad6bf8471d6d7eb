import { thresholds } from '../../match/decide/thresholds.ts';
import type { Sensitivity } from '../../match/match.ts';
import { type ClaimModels, weighClaims } from '../../match/score/claim/weigh-claims.ts';
import { fitClaims } from '../fit/fit-claims.ts';
import { FOLDS, foldOf } from '../fit/fold-of.ts';
import { rateDocuments } from '../fit/rate-documents.ts';
import type { Judged } from './calibration.ts';
import type { MeasuredSentence, RepeatingSentence, UnrelatedSentence } from './open-world.ts';

/** What is found at one rate of false marks. */
export interface OpenWorldPoint {
  /** False marks a sentence that repeats nothing. */
  readonly rate: number;
  /** Least probability of a mark that keeps to the rate. */
  readonly threshold: number;
  /** Share of CLEAN pairs whose sentence is marked with a claim that it was filed under, and with the very claim paired. */
  readonly recall: number;
  readonly strict: number;
  /** Share of the marks on those sentences that are right; that are or name a claim with the same words; that are or were read as right. */
  readonly precision: number;
  readonly same: number;
  readonly read: number;
}

/** How well repeated claims are found among sentences that mostly repeat none. */
export interface OpenWorldFigures {
  readonly pairs: number;
  readonly unrelated: number;
  readonly all: readonly OpenWorldPoint[];
  readonly news: readonly OpenWorldPoint[];
  /** At the least probability of each setting. */
  readonly settings: Readonly<Record<Sensitivity, OpenWorldPoint>>;
  /** The best claim of every sentence for which something was shortlisted. */
  readonly judged: readonly Judged[];
}

const RATES = [1 / 1000, 1 / 10_000];

interface Mark {
  readonly claim: number;
  readonly probability: number;
}

/** Cross-validates over whole debates, articles and speeches; `between` as `rateDocuments` takes it. */
export function measureOpenWorld(
  repeating: readonly RepeatingSentence[],
  unrelated: readonly UnrelatedSentence[],
  between?: (sentence: MeasuredSentence) => readonly MeasuredSentence[],
): OpenWorldFigures {
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const isSeen = ({ document }: MeasuredSentence) => foldOf(document) !== fold;
    return fitClaims(repeating.filter(isSeen), unrelated.filter(isSeen));
  });
  const unseeing = ({ document }: MeasuredSentence) => models[foldOf(document)] as ClaimModels;
  const rates = new Map(
    models.flatMap((model, fold) => [
      ...rateDocuments(
        [...repeating, ...unrelated].filter(({ document }) => foldOf(document) === fold),
        model,
        between,
      ),
    ]),
  );
  const markOf = (sentence: MeasuredSentence) =>
    bestOf(sentence, unseeing(sentence), rates.get(sentence) ?? 0);
  const found = repeating
    .filter(({ kind }) => kind === 'CLEAN')
    .map((pair) => ({ ...pair, mark: markOf(pair) }));
  const false_ = unrelated.map((sentence) => ({ ...sentence, mark: markOf(sentence) }));
  const pointsOver = (sentences: typeof false_) =>
    RATES.map((rate) => pointAt(rate, found, thresholdAt(rate, sentences)));
  const pointOf = (setting: Sensitivity) => {
    const threshold = thresholds[setting];
    const rate = false_.filter(({ mark }) => mark.probability > threshold).length / false_.length;
    return pointAt(rate, found, threshold);
  };
  return {
    pairs: found.length,
    unrelated: unrelated.length,
    all: pointsOver(false_),
    news: pointsOver(false_.filter(({ isNews }) => isNews)),
    settings: {
      precise: pointOf('precise'),
      balanced: pointOf('balanced'),
      broad: pointOf('broad'),
    },
    judged: [
      ...found.map(({ mark, right }) => ({ ...mark, isTrue: right.has(mark.claim) })),
      ...false_.map(({ mark }) => ({ ...mark, isTrue: false })),
    ].filter(({ claim }) => claim >= 0),
  };
}

function bestOf(sentence: MeasuredSentence, models: ClaimModels, document: number): Mark {
  const best = weighClaims(sentence, document, models);
  return best ? { claim: best.measured.claim, probability: best.probability } : { claim: -1, probability: 0 };
}

function thresholdAt(rate: number, sentences: readonly { mark: Mark }[]): number {
  const falling = sentences.map(({ mark }) => mark.probability).sort((a, b) => b - a);
  return falling[Math.floor(falling.length * rate)] ?? 0;
}

function pointAt(
  rate: number,
  pairs: readonly (RepeatingSentence & { mark: Mark })[],
  threshold: number,
): OpenWorldPoint {
  const marked = pairs.filter(({ mark }) => mark.probability > threshold);
  const right = marked.filter(({ mark, right }) => right.has(mark.claim)).length;
  return {
    rate,
    threshold,
    recall: right / pairs.length,
    strict: marked.filter(({ mark, paired }) => mark.claim === paired).length / pairs.length,
    precision: right / marked.length,
    same: marked.filter(({ mark, same }) => same.has(mark.claim)).length / marked.length,
    read: marked.filter(({ mark, read }) => read.has(mark.claim)).length / marked.length,
  };
}
