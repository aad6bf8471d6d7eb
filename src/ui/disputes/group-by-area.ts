import type { DisputeSummary } from '../../claim/dispute-summary.ts';
import { topicAreas } from '../../claim/vocabulary.ts';
import { areaOf } from '../name-topic.ts';

/** The disputes of one area of topics. */
export interface AreaGroup {
  readonly area: string;
  readonly disputes: readonly DisputeSummary[];
}

/** Puts disputes under their areas, in the order of the vocabulary; areas of imported packs come last. */
export function groupByArea(disputes: readonly DisputeSummary[]): readonly AreaGroup[] {
  const groups = Map.groupBy(disputes, ({ topic }) => areaOf(topic));
  const areas = new Set<string>([...topicAreas, ...groups.keys()]);
  return [...areas].flatMap((area) => {
    const own = groups.get(area);
    return own ? [{ area, disputes: own }] : [];
  });
}
