import type { PartialDate } from './dispute.ts';

/** How many somebody had counted by a date. */
export interface DatedCount {
  readonly holder: string;
  readonly date: PartialDate;
  readonly value: number;
}
