import type { Quantity } from '../../text/quantity.ts';
import type { Figure } from '../score/figure.ts';
import type { Sections } from './index-format.ts';
import { textAt } from './text-table.ts';

/** Comparisons in the order in which the index numbers them. */
export const comparisons = [
  'exact',
  'about',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'range',
] as const satisfies readonly Quantity['comparison'][];

/** Numbers of a figure in `figureFacts`. */
const FACTS = 6;

/** The figures of a unit as they were written into the index. */
export function figuresOf(sections: Sections, unit: number): Figure[] {
  const { figureStarts, figureBounds, figureFacts } = sections;
  const figures: Figure[] = [];
  for (let figure = figureStarts[unit] as number; figure < (figureStarts[unit + 1] as number); figure++) {
    const [comparison, kind, written, ...counts] = figureFacts.subarray(figure * FACTS, (figure + 1) * FACTS);
    figures.push({
      quantity: {
        start: 0,
        end: 0,
        min: figureBounds[figure * 2] as number,
        max: figureBounds[figure * 2 + 1] as number,
        comparison: comparisons[comparison as number] ?? 'exact',
        unit: textAt(sections, kind as number) as Quantity['unit'],
      },
      written: textAt(sections, written as number),
      counts: counts.filter((term) => term > 0).map((term) => term - 1),
    });
  }
  return figures;
}
