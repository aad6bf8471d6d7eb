import type { Sensitivity } from '../../match/match.ts';
import measured from './measured-steps.json' with { type: 'json' };

/** How often the marks of a step are right, and how many disputed sentences it finds; both from 0 to 1. */
export interface MeasuredStep {
  readonly precision: number;
  readonly recall: number;
}

export type MeasuredSteps = Readonly<Partial<Record<Sensitivity, MeasuredStep>>>;

/** What was last measured of each step; a step that was not has no figures, rather than made-up ones. */
export const measuredSteps: MeasuredSteps = measured;
