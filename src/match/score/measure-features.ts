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
  const inSentence = meetings.filter(({ at }) => at >= 0);
  const words = meetings.filter(({ term }) => !term.isName);
  const names = meetings.filter(({ term }) => term.isName);
  const own = credit(inSentence);
  const figureShare = (is: (figure: FigureAgreement) => boolean) =>
    share(figures.filter(is).length, figures.length);
  return {
    coverage: share(own, unit.weight),
    context: share(credit(meetings.filter(({ from }) => from === 'context')), unit.weight),
    words: share(
      credit(words.filter(({ at }) => at >= 0)),
      sum(words, ({ term }) => term.weight),
    ),
    density: density(inSentence, comparable),
    order: order(meetings),
    entities: share(names.filter(({ credit }) => credit > 0).length, names.length),
    evidence: Math.min(1, own / ENOUGH),
    ...measureStrangers(index, comparison),
    figureSame: figureShare(({ agreement }) => agreement === 'same'),
    figureCompatible: figureShare(({ agreement }) => agreement === 'compatible'),
    figureDifferent: figureShare(({ agreement }) => agreement === 'different'),
    countMissing: figureShare(({ agreement, isShare }) => agreement === 'missing' && !isShare),
    shareMissing: figureShare(({ agreement, isShare }) => agreement === 'missing' && isShare),
    unasserted: comparison.unasserted ? 1 : 0,
    denialStated: comparison.denial === 'stated' ? 1 : 0,
    denialOfOtherFigure:
      comparison.denial === 'none' ? 0 : figureShare(({ agreement }) => agreement === 'different'),
    denialClaimsOwn: comparison.denial === 'claims-own' ? 1 : 0,
    denialMixed: comparison.denial === 'none' ? 0 : comparison.mixedPolarity,
    mixedPolarity: comparison.mixedPolarity,
    fuzzy: share(
      inSentence.filter(({ at }) => comparable.sentence.terms[at]?.readAs).length,
      inSentence.length,
    ),
    dateMissing: missingDates(index, unit, comparable),
    otherYears: isOfOtherYears(index, comparison) ? 1 : 0,
  };
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}

/** Weight of the terms that met, each by how well it did. */
function credit(meetings: readonly TermMeeting[]): number {
  return sum(meetings, (meeting) => meeting.term.weight * meeting.credit);
}

/** How much of what stands between the first and the last word that met is the unit's too. */
function density(met: readonly TermMeeting[], { weights }: Comparable): number {
  if (met.length === 0) return 0;
  const places = new Set(met.map(({ at }) => at));
  const between = weights.slice(Math.min(...places), Math.max(...places) + 1);
  return share(
    sum([...places], (at) => weights[at] as number),
    sum(between, (weight) => weight),
  );
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
