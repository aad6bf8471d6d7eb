import { tally } from '../tally.ts';
import type { CountSection } from './report-section.ts';

export const countPeriods: CountSection = ({ disputes }) => {
  const decades = tally(disputes.map(({ dispute }) => `${dispute.period.from.slice(0, 3)}0s`));
  return {
    title: 'Period',
    how: 'The decade in which the disputed events began (`period.from`).',
    columns: ['decade', 'disputes'],
    rows: [...decades].sort(([a], [b]) => (a < b ? 1 : -1)),
  };
};
