import { isBefore } from '../partial-date.ts';
import type { DisputeRule } from './rule.ts';

/** The sources of a position are in the ledger, named once, and no older than what they are to report. */
export const checkSources: DisputeRule = function* ({ dispute }, { claims }) {
  for (const [at, { sources }] of dispute.positions.entries()) {
    for (const [place, id] of sources.entries()) {
      const path = ['positions', at, 'sources', place];
      const filed = claims.sources.get(id);
      if (sources.indexOf(id) < place) yield { path, message: `${id} is named twice: remove one` };
      if (!filed) yield { path, message: `${id} is not in the ledger: add it to a file in sources/` };
      const source = filed?.source;
      if (!source || source.event !== undefined || !isBefore(source.date, dispute.period.from)) continue;
      const message =
        `${id} appeared in ${source.date}, before the events began (period.from is ${dispute.period.from}): ` +
        'correct a date, or give the source the date of the event that it reports';
      yield { path, message };
    }
  }
};
