import type { FigureAgreement } from './agree-figures.ts';
import type { Comparable, TermMeeting } from './align-terms.ts';
import type { ClaimIndex } from './claim-index.ts';
import { termWeight } from './term-weight.ts';
import type { Features } from './weights.ts';

/** What the parts of a score are measured on. */
export interface Comparison {
  readonly meetings: readonly TermMeeting[];
  readonly figures: readonly FigureAgreement[];
  readonly comparable: Comparable;
  readonly mixedPolarity: number;
  readonly unasserted: boolean;
  /** Number of the dispute, or -1. */
  readonly dispute: number;
}

/** Terms of a sentence that stand between two that met, and are still near. */
const NEAR = 4;

/** The parts of a score. */
export function measureFeatures(index: ClaimIndex, comparison: Comparison): Features {
  const { meetings, figures, comparable } = comparison;
  const weigh = (meeting: TermMeeting) => termWeight(index, meeting.term.number);
  const credit = (some: readonly TermMeeting[]) => sum(some, (meeting) => weigh(meeting) * meeting.credit);
  const total = Math.max(sum(meetings, weigh), Number.MIN_VALUE);
  const words = meetings.filter((meeting) => !index.isName(meeting.term.number));
  const names = meetings.filter((meeting) => index.isName(meeting.term.number));
  const inSentence = meetings.filter((meeting) => meeting.at >= 0);
  const count = (agreement: FigureAgreement['agreement']) =>
    figures.filter((f) => f.agreement === agreement).length;
  return {
    coverage: credit(inSentence) / total,
    context: credit(meetings.filter((meeting) => meeting.from === 'context')) / total,
    words: share(credit(words.filter((meeting) => meeting.at >= 0)), sum(words, weigh)),
    density: density(index, inSentence, comparable),
    order: order(meetings),
    entities: share(names.filter((meeting) => meeting.credit > 0).length, names.length),
    stranger: hasStranger(index, names, comparable) ? 1 : 0,
    figureSame: share(count('same'), figures.length),
    figureCompatible: share(count('compatible'), figures.length),
    figureDifferent: share(count('different'), figures.length),
    figureMissing: share(count('missing'), figures.length),
    unasserted: comparison.unasserted ? 1 : 0,
    mixedPolarity: comparison.mixedPolarity,
    fuzzy: share(
      inSentence.filter(({ at }) => comparable.sentence.terms[at]?.readAs).length,
      inSentence.length,
    ),
    otherYears: isOfOtherYears(index, comparison) ? 1 : 0,
  };
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** How much of what stands between the first and the last word that met is the unit's too. */
function density(index: ClaimIndex, met: readonly TermMeeting[], { sentence }: Comparable): number {
  const places = new Set(met.map(({ at }) => at));
  const between = sentence.terms
    .slice(Math.min(...places), Math.max(...places) + 1)
    .filter((term) => !term.light);
  const metWeight = sum([...places], (at) => termWeight(index, sentence.terms[at]?.number ?? -1));
  return places.size === 0
    ? 0
    : share(
        metWeight,
        sum(between, (term) => termWeight(index, term.number)),
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

/** A name of the unit stands only in the context, while the sentence itself names somebody else. */
function hasStranger(index: ClaimIndex, names: readonly TermMeeting[], { sentence }: Comparable): boolean {
  if (names.every((meeting) => meeting.at >= 0)) return false;
  const met = new Set(names.map(({ at }) => at));
  return sentence.terms.some(
    (term, place) => term.number >= 0 && index.isName(term.number) && !met.has(place),
  );
}

function isOfOtherYears(index: ClaimIndex, { comparable, dispute }: Comparison): boolean {
  if (dispute < 0) return false;
  const years = comparable.sentence.read.quantities.filter(({ unit }) => unit === 'year');
  const [from, to] = index.yearsOf(dispute);
  return years.length > 0 && years.every(({ min, max }) => max < from || min > to + 1);
}
