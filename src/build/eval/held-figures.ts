import type { QualityFigures } from './quality-figures.ts';

/** The figures that a change must not make worse, by name; all are better the higher. */
export function heldFigures({ ranking, world, compare, packs }: QualityFigures): Record<string, number> {
  const [set] = ranking;
  return {
    ...Object.fromEntries(
      Object.entries(set?.rankings ?? {}).map(([name, { map5 }]) => [`MAP@5 by ${name}`, map5]),
    ),
    'repeated claims found, 1 false mark in 1,000': world.all[0]?.recall ?? 0,
    'probability that a sentence repeats a claim holds': 1 - world.calibration.error,
    'supporting sentence preferred': compare.all,
    'supporting sentence preferred, figures': compare.numeric,
    'probability that a sentence bears a claim out holds': 1 - compare.calibration.error,
    'supporting sentence preferred, FEVER': compare.fever,
    'bundled claims recognised in other words': packs.balanced.recall,
    'marks of bundled claims that are right': packs.balanced.precision,
    'neutral headlines left alone': 1 - packs.balanced.headlinesMarked / packs.balanced.headlines,
    'unrelated sentences left alone': 1 - packs.balanced.marks / packs.balanced.sentences,
    'unrelated sentences left alone on pages about Syria':
      1 - packs.balanced.marksOnSuchPages / packs.balanced.sentences,
  };
}

/** By how much a figure may fall: a query of 40 is worth .025. */
const TOLERANCE = 0.015;

/** The figures that fell, each as a line. */
export function fallenFigures(
  now: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>>,
): string[] {
  return Object.entries(before)
    .filter(([name, value]) => !((now[name] ?? 0) >= value - TOLERANCE))
    .map(([name, value]) => `${name}: ${(now[name] ?? 0).toFixed(4)}, was ${value.toFixed(4)}`);
}
