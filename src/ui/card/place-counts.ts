import type { DatedCount } from '../../claim/dated-count.ts';

/** The counts of one holder as points of a drawing, oldest first. */
export interface CountSeries {
  readonly holder: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly first: number;
  readonly last: number;
}

/** Room for the dots at the edges. */
const EDGE = 5;

/** Places counts in a drawing: time along the width, the count from the ground up. */
export function placeCounts(
  counts: readonly DatedCount[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly CountSeries[] {
  const times = counts.map(({ date }) => Date.parse(date));
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const most = Math.max(...counts.map(({ value }) => value));
  const place = ({ date, value }: DatedCount) => ({
    x: Math.round(EDGE + ((Date.parse(date) - start) / (end - start || 1)) * (width - 2 * EDGE)),
    y: Math.round(height - EDGE - (value / (most || 1)) * (height - 2 * EDGE)),
  });
  const byHolder = Object.entries(Object.groupBy(counts, ({ holder }) => holder));
  return byHolder.map(([holder, own = []]) => ({
    holder,
    points: own.map(place),
    first: own[0]?.value ?? 0,
    last: own.at(-1)?.value ?? 0,
  }));
}
