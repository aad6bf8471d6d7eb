import type { AuthoredClaims } from '../../../claim/authored/authored-claims.ts';
import { tally } from '../tally.ts';
import { createEntityReader } from './entity-reader.ts';
import { namedPlaces } from './named-places.ts';
import { claimOf } from './read-ledger.ts';
import type { CountSection } from './report-section.ts';
import { createSideReader, type SpeakerSide, speakerSides } from './speaker-side.ts';

/** Names of those who hold the claim of each dispute, and of those who hold another position. */
function holdersOf({ disputes }: AuthoredClaims): Record<'claim' | 'others', string[]> {
  const namesOf = ({ heldBy }: ReturnType<typeof claimOf>): string[] => heldBy.map(({ name }) => name);
  const all = disputes.map(({ dispute }) => dispute);
  return {
    claim: all.flatMap((dispute) => namesOf(claimOf(dispute))),
    others: all.flatMap((dispute) =>
      dispute.positions.filter((position) => position !== claimOf(dispute)).flatMap(namesOf),
    ),
  };
}

export const countSpeakers: CountSection = (claims) => {
  const sideOf = createSideReader(claims);
  const { claim, others } = holdersOf(claims);
  const [claiming, answering] = [tally(claim.map(sideOf)), tally(others.map(sideOf))];
  return {
    title: 'Side of the speaker',
    how: 'Who holds the claim (the refuted position, else the first) and who the others: by the kind of source that the ledger lists under the name, else by the words of the name (“ministry”, “posts on Facebook”), else by what its entity implies.',
    columns: ['side', 'hold the claim', 'hold another position'],
    rows: speakerSides.map((side) => [side, claiming.get(side) ?? 0, answering.get(side) ?? 0]),
  };
};

/** Sides of which it says something from which state they speak. */
const stateSides: readonly SpeakerSide[] = [
  'governments and officials',
  'politicians and parties',
  'persons without a role',
];

export const countStates: CountSection = (claims) => {
  const sideOf = createSideReader(claims);
  const entitiesIn = createEntityReader(claims);
  const statesOf = (names: readonly string[]): Map<string, number> =>
    tally(
      names
        .filter((name) => stateSides.includes(sideOf(name)))
        .flatMap((name) => namedPlaces(entitiesIn(name), claims).map((place) => place.name)),
    );
  const { claim, others } = holdersOf(claims);
  const [claiming, answering] = [statesOf(claim), statesOf(others)];
  return {
    title: 'States that speak',
    how: 'Of the governments, politicians and persons above: the states that their names and entities name.',
    columns: ['state', 'hold the claim', 'hold another position'],
    rows: Array.from(statesOf([...claim, ...others]).keys(), (state) => [
      state,
      claiming.get(state) ?? 0,
      answering.get(state) ?? 0,
    ]),
  };
};
