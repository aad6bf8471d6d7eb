import type { Dispute, DisputeStatus, LanguageCode } from '../../claim/dispute.ts';

/** What a found dispute must have; what is absent does not matter. */
export interface SearchFilter {
  /** A topic, or the area that its details belong to: `war` is also `war:syria`. */
  readonly topic?: string;
  readonly status?: DisputeStatus;
  /** Publisher of one of its sources. */
  readonly publisher?: string;
  /** Language of one of its sources. */
  readonly language?: LanguageCode;
  /** A year within its period. */
  readonly year?: number;
}

/** Whether a dispute has everything that is asked for. */
export function passesFilter(
  dispute: Dispute,
  { topic, status, publisher, language, year }: SearchFilter,
): boolean {
  const sources = dispute.positions.flatMap((position) => position.sources);
  return (
    (topic === undefined || dispute.topic === topic || dispute.topic.startsWith(`${topic}:`)) &&
    (status === undefined || dispute.status === status) &&
    (publisher === undefined || sources.some((source) => source.publisher === publisher)) &&
    (language === undefined || sources.some((source) => source.language === language)) &&
    (year === undefined || isWithin(year, dispute.period))
  );
}

/** A period without an end goes on. */
function isWithin(year: number, { from, to }: Dispute['period']): boolean {
  return year >= Number(from.slice(0, 4)) && (to === undefined || year <= Number(to.slice(0, 4)));
}
