import type { AuthoredDispute } from '../authored/authored-dispute.ts';
import { isEvidenced } from '../figures/is-evidenced.ts';
import { type Figure, readFigures } from '../figures/read-figures.ts';
import type { Finding } from '../finding.ts';
import { firstDay } from '../partial-date.ts';
import { type DisputeRule, type RuleContext, sourcesOf } from './rule.ts';

/**
 * Every figure of a statement stands in the evidence note of one of its sources, or follows from counts in one; those
 * of the question in a note of any of its positions.
 */
export const checkFigures: DisputeRule = function* ({ dispute }, context) {
  const { from, to = context.today } = dispute.period;
  yield* checkTitle(dispute, context);
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

function* checkTitle({ title, positions }: AuthoredDispute, context: RuleContext): Generator<Finding> {
  const sources = positions.map((position) => sourcesOf(position, context));
  if (!sources.every((own) => own !== null)) return;
  const notes = sources.flat().map(({ note }) => readFigures(note));
  for (const figure of readFigures(title)) {
    if (figure.kind === 'year' || notes.some((note) => isEvidenced(figure, note))) continue;
    const message = `the figure ${show(figure)} is in no evidence note of the dispute: confirm it from a source, or ask without it`;
    yield { path: ['title'], message };
  }
}

function yearOf(date: string): number {
  return Number(firstDay(date).slice(0, 4));
}

function show({ kind, value }: Figure): string {
  return kind === 'share' ? `${Number((value * 100).toFixed(2))} %` : String(value);
}
