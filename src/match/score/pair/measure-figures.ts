import { type Following, followsFrom } from '../../../text/numbers/follows-from.ts';
import type { Quantity } from '../../../text/quantity.ts';

/** How the figures of a claim stand to those of a sentence. */
export interface FigureFeatures {
  /** Claimed figures that follow from the nearest stated one, less those that it contradicts. */
  readonly nearest: number;
  /** The same the other way round, as a share: whether the stated figures are the claimed ones. */
  readonly nearestTold: number;
  /** 1 where every claimed figure follows from a stated one, and there is one. */
  readonly allFollow: number;
  /** Plain claimed figures that are stated in the same value. */
  readonly stated: number;
  /** Bounds ("more than 40") whose value is stated, which mostly is what they leave out. */
  readonly boundStated: number;
  /** How far the nearest stated figures lie apart, as logarithms of their ratio, at most 1 each. */
  readonly apart: number;
}

/** Worth of a figure by whether it follows from the nearest one. */
const WORTH: Readonly<Record<Following, number>> = { follows: 1, open: -0.5, contradicted: -1 };

/** Measures the figures of a claim against those of a sentence. */
export function measureFigures(claimed: readonly Quantity[], stated: readonly Quantity[]): FigureFeatures {
  const met = claimed.flatMap((figure) => meetingOf(figure, stated) ?? []);
  const told = stated.flatMap((figure) => meetingOf(figure, claimed) ?? []);
  const repeated = met.filter(({ isRepeated }) => isRepeated);
  const bounds = repeated.filter(({ figure }) => isBound(figure)).length;
  return {
    nearest: sum(met, ({ worth }) => worth),
    nearestTold: stated.length === 0 ? 0 : sum(told, ({ worth }) => worth) / stated.length,
    allFollow: claimed.length > 0 && met.filter(({ follows }) => follows).length === claimed.length ? 1 : 0,
    stated: repeated.length - bounds,
    boundStated: bounds,
    apart: sum(met, ({ apart }) => Math.min(1, apart)),
  };
}

interface FigureMeeting {
  readonly figure: Quantity;
  /** How it stands to the figure nearest to it. */
  readonly worth: number;
  readonly apart: number;
  readonly follows: boolean;
  readonly isRepeated: boolean;
}

/** How a figure stands to another text's figures of its kind; null where that has none. */
function meetingOf(figure: Quantity, others: readonly Quantity[]): FigureMeeting | null {
  const rivals = rivalsOf(figure, others);
  const nearest = nearestOf(figure, rivals);
  if (!nearest) return null;
  return {
    figure,
    worth: WORTH[followsFrom(figure, nearest)],
    apart: distance(figure, nearest),
    follows: rivals.some((rival) => followsFrom(figure, rival) === 'follows'),
    isRepeated: rivals.some(({ min, max }) => min === figure.min && max === figure.max),
  };
}

/** Figures of the same unit; where there are none, those that may only lack their unit's name ("his 2018 drama"). */
function rivalsOf(figure: Quantity, others: readonly Quantity[]): Quantity[] {
  const same = others.filter(
    ({ unit }) => unit === figure.unit || (isCalendar(unit) && isCalendar(figure.unit)),
  );
  if (same.length > 0) return same;
  if (isCalendar(figure.unit)) return others.filter((other) => figure.unit === 'year' && isLikeYear(other));
  return others.filter(({ unit }) => isLoose(unit) && isLoose(figure.unit));
}

function isLikeYear({ unit, min, comparison }: Quantity): boolean {
  return unit === 'count' && comparison === 'exact' && min >= 1500 && min < 2100 && Number.isInteger(min);
}

function isCalendar(unit: Quantity['unit']): boolean {
  return unit === 'year' || unit === 'date';
}

function isLoose(unit: Quantity['unit']): boolean {
  return !isCalendar(unit) && unit !== 'share';
}

function isBound({ comparison }: Quantity): boolean {
  return comparison !== 'exact' && comparison !== 'range' && comparison !== 'about';
}

function nearestOf(figure: Quantity, rivals: readonly Quantity[]): Quantity | undefined {
  return rivals.reduce<Quantity | undefined>(
    (best, rival) => (best && distance(figure, best) <= distance(figure, rival) ? best : rival),
    undefined,
  );
}

/** Logarithm of the ratio; of dates, decades apart. */
function distance(one: Quantity, other: Quantity): number {
  if (isCalendar(one.unit)) return Math.abs(yearOf(one) - yearOf(other)) / 10;
  return Math.abs(Math.log((1 + Math.abs(one.min)) / (1 + Math.abs(other.min))));
}

function yearOf({ unit, min }: Quantity): number {
  return unit === 'date' ? min / 10_000 : min;
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
