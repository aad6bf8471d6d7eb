import { isEvidenced } from '../figures/is-evidenced.ts';
import { type Figure, readFigures } from '../figures/read-figures.ts';
import { firstDay } from '../partial-date.ts';
import { type DisputeRule, sourcesOf } from './rule.ts';

/** Every figure of a statement stands in the evidence note of one of its sources, or follows from counts in one. */
export const checkFigures: DisputeRule = function* ({ dispute }, context) {
  const { from, to = context.today } = dispute.period;
  for (const [at, position] of dispute.positions.entries()) {
    const sources = sourcesOf(position, context);
    if (sources === null) continue;
    const notes = sources.map(({ note }) => readFigures(note));
    const dated = sources.map(({ date }) => yearOf(date));
    for (const figure of readFigures(position.statement)) {
      if (figure.kind === 'year' && (isWithin(figure.value) || dated.includes(figure.value))) continue;
      if (notes.some((note) => isEvidenced(figure, note))) continue;
      const message =
        `the figure ${show(figure)} is in no evidence note of the sources of this position: ` +
        'confirm it from a source and put it into its note, or leave it out';
      yield { path: ['positions', at, 'statement'], message };
    }
  }

  function isWithin(year: number): boolean {
    return yearOf(from) <= year && year <= yearOf(to);
  }
};

function yearOf(date: string): number {
  return Number(firstDay(date).slice(0, 4));
}

function show({ kind, value }: Figure): string {
  return kind === 'share' ? `${Number((value * 100).toFixed(2))} %` : String(value);
}
