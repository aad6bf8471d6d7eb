import type { Span } from '../../text/span.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import type { ReadUnit } from '../read/read-unit.ts';
import type { FigureAgreement } from './agree-figures.ts';
import type { Comparable, TermMeeting } from './align-terms.ts';
import type { Features } from './features.ts';
import { missingDates } from './measure-dates.ts';
import { measureStrangers } from './measure-strangers.ts';
import { share } from './share.ts';

/** What the parts of a score are measured on. */
export interface Comparison {
  readonly unit: ReadUnit;
  readonly meetings: readonly TermMeeting[];
  readonly figures: readonly FigureAgreement[];
  readonly comparable: Comparable;
  readonly mixedPolarity: number;
  readonly unasserted: boolean;
  /** Which side of a denial, if any, the sentence is on. */
  readonly denial: 'none' | 'stated' | 'claims-own';
  /** The part of the sentence that is claimed, by its author or by someone in it. */
  readonly claimed: Span;
}

/** Terms of a sentence that stand between two that met, and are still near. */
const NEAR = 4;

/** Weight of the words met from which on more of them add nothing: three rare ones, or six common ones. */
const ENOUGH = 9;

/** The parts of a score. */
export function measureFeatures(index: ClaimIndex, comparison: Comparison): Features {
  const { unit, meetings, figures, comparable } = comparison;
  const met = addUp(meetings, comparable);
  const { stranger, otherName } = measureStrangers(index, comparison);
  const { same, compatible, different, countMissing, shareMissing } = figureShares(figures);
  return {
    coverage: share(met.inSentence, unit.weight),
    context: share(met.inContext, unit.weight),
    words: share(met.words, met.allWords),
    density: density(meetings, comparable),
    order: order(meetings),
    entities: share(met.names, met.allNames),
    evidence: Math.min(1, met.inSentence / ENOUGH),
    // Spread in, the two took as long as all other parts together.
    stranger,
    otherName,
    figureSame: same,
    figureCompatible: compatible,
    figureDifferent: different,
    countMissing,
    shareMissing,
    unasserted: comparison.unasserted ? 1 : 0,
    denialStated: comparison.denial === 'stated' ? 1 : 0,
    denialOfOtherFigure: comparison.denial === 'none' ? 0 : different,
    denialClaimsOwn: comparison.denial === 'claims-own' ? 1 : 0,
    denialMixed: comparison.denial === 'none' ? 0 : comparison.mixedPolarity,
    mixedPolarity: comparison.mixedPolarity,
    fuzzy: share(met.misspelt, met.count),
    dateMissing: missingDates(index, unit, comparable),
    otherYears: isOfOtherYears(index, comparison) ? 1 : 0,
  };
}

/** What met, in one pass: weights count by how well a term did. */
function addUp(meetings: readonly TermMeeting[], { sentence }: Comparable) {
  const sums = {
    inSentence: 0,
    inContext: 0,
    words: 0,
    allWords: 0,
    count: 0,
    misspelt: 0,
    names: 0,
    allNames: 0,
  };
  for (const { term, at, credit, from } of meetings) {
    const weight = term.weight * credit;
    if (from === 'context') sums.inContext += weight;
    if (at >= 0) {
      sums.count++;
      sums.inSentence += weight;
      if (sentence.terms[at]?.readAs) sums.misspelt++;
    }
    if (term.isName) {
      sums.allNames++;
      if (credit > 0) sums.names++;
    } else {
      sums.allWords += term.weight;
      if (at >= 0) sums.words += weight;
    }
  }
  return sums;
}

const NO_FIGURES = { same: 0, compatible: 0, different: 0, countMissing: 0, shareMissing: 0 } as const;

/** Shares of the unit's figures, by how the sentence agrees with them. */
function figureShares(figures: readonly FigureAgreement[]): Record<keyof typeof NO_FIGURES, number> {
  const shares: Record<keyof typeof NO_FIGURES, number> = { ...NO_FIGURES };
  for (const { agreement, isShare } of figures) {
    const kind = agreement === 'missing' ? (isShare ? 'shareMissing' : 'countMissing') : agreement;
    shares[kind] += 1 / figures.length;
  }
  return shares;
}

/** How much of what stands between the first and the last word that met is the unit's too. */
function density(meetings: readonly TermMeeting[], { weights }: Comparable): number {
  let first = weights.length;
  let last = -1;
  for (const { at } of meetings) {
    if (at < 0) continue;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  let own = 0;
  let all = 0;
  for (let place = first; place <= last; place++) {
    const weight = weights[place] as number;
    all += weight;
    if (weight > 0 && meetings.some(({ at }) => at === place)) own += weight;
  }
  return share(own, all);
}

function order(meetings: readonly TermMeeting[]): number {
  let kept = 0;
  for (let i = 1; i < meetings.length; i++) {
    const step = (meetings[i] as TermMeeting).at - (meetings[i - 1] as TermMeeting).at;
    if ((meetings[i - 1] as TermMeeting).at >= 0 && step > 0 && step <= NEAR) kept++;
  }
  return share(kept, meetings.length - 1);
}

function isOfOtherYears(index: ClaimIndex, { comparable, unit: { dispute } }: Comparison): boolean {
  if (dispute < 0) return false;
  const years = comparable.sentence.read.quantities.filter(({ unit }) => unit === 'year');
  const [from, to] = index.yearsOf(dispute);
  return years.length > 0 && years.every(({ min, max }) => max < from || min > to + 1);
}
