import { tally } from '../tally.ts';
import { namedPlaces } from './named-places.ts';
import type { CountSection } from './report-section.ts';
import { worldRegions } from './world-regions.ts';

/** More places would be a list of the world. */
const PLACES = 30;
const NOWHERE = 'no place';

export const countRegions: CountSection = (claims) => {
  const named = claims.disputes.map(({ dispute }) => {
    const regions = namedPlaces(dispute.about.flat(), claims).map(({ region }) => region);
    return regions.length === 0 ? [NOWHERE] : [...new Set(regions)];
  });
  const counts = tally(named.flat());
  return {
    title: 'Region',
    how: 'From the entities that a dispute is `about`, and the places that they imply. A dispute may name several regions; one of medicine or nature often names none.',
    columns: ['region', 'disputes'],
    rows: [...worldRegions, NOWHERE].map((region) => [region, counts.get(region) ?? 0]),
  };
};

export const countPlaces: CountSection = (claims) => {
  const counts = tally(
    claims.disputes.flatMap(({ dispute }) =>
      namedPlaces(dispute.about.flat(), claims).map(({ name }) => name),
    ),
  );
  return {
    title: 'Places named most',
    how: `The ${PLACES} states and territories that most disputes are about.`,
    columns: ['place', 'disputes'],
    rows: [...counts].slice(0, PLACES),
  };
};
