import type { Span } from '../../text/span.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import type { SentenceTerm } from '../read/read-sentence.ts';
import type { ReadUnit } from '../read/read-unit.ts';
import type { Comparable, TermMeeting } from './align-terms.ts';
import type { Features } from './features.ts';

/** Where strangers are looked for. */
export interface StrangerSearch {
  readonly unit: ReadUnit;
  readonly meetings: readonly TermMeeting[];
  readonly comparable: Comparable;
  /** The part of the sentence that is claimed: whoever the sentence lets speak is no other actor. */
  readonly claimed: Span;
}

/** A missing name among several leaves at least this much doubt. */
const LEAST_DOUBT = 0.5;

/**
 * Whether the sentence speaks of others in place of the unit's names and concepts: another actor, victim, weapon or
 * place. A name that the unit has and the sentence leaves out may come from the context only while no other name is there.
 */
export function measureStrangers(
  index: ClaimIndex,
  search: StrangerSearch,
): Pick<Features, 'stranger' | 'otherName'> {
  const own = search.meetings.filter(({ term }) => term.isEntity);
  const missing = own.filter(({ at }) => at < 0);
  const others = othersIn(index, search, own);
  const known = others.filter(({ number }) => number >= 0 && number < index.entityCount);
  const hasOther = others.some((term) => isOtherName(index, term));
  const names = own.filter(({ term }) => term.isName);
  const missingNames = missing.filter(({ term }) => term.isName).length;
  const doubt = Math.max(LEAST_DOUBT, missingNames / Math.max(1, names.length));
  return {
    stranger: own.length === 0 ? 0 : Math.min(missing.length, known.length) / own.length,
    otherName:
      missingNames > 0 && (hasOther || opensWithObject(search, names))
        ? doubt
        : elsewhere(index, search, hasOther),
  };
}

/** Terms of the claimed part that neither the unit nor what its dispute is about accounts for. */
function othersIn(
  index: ClaimIndex,
  { unit, comparable, claimed }: StrangerSearch,
  own: readonly TermMeeting[],
) {
  const met = new Set(own.map(({ at }) => at));
  const about = unit.dispute < 0 ? [] : index.aboutGroups(unit.dispute).flatMap((group) => [...group]);
  const home = new Set([...own.map(({ term }) => term.number), ...about]);
  return comparable.sentence.terms.filter(
    ({ number, start, light }, place) =>
      !light &&
      !met.has(place) &&
      start >= claimed.start &&
      start < claimed.end &&
      !belongs(index, number, home),
  );
}

/** A name of the unit, mostly its actor, is missing, and the sentence opens with a later one: who was hit now strikes. */
function opensWithObject({ comparable, claimed }: StrangerSearch, names: readonly TermMeeting[]): boolean {
  const first = comparable.sentence.terms.findIndex(({ light, start }) => !light && start >= claimed.start);
  return names[0]?.at !== first && names.some(({ at }) => at === first);
}

/** The sentence itself names nothing of what the dispute is about, but something else: another place. */
function elsewhere(index: ClaimIndex, { unit, comparable }: StrangerSearch, hasOther: boolean): number {
  if (!hasOther || unit.dispute < 0) return 0;
  const isNamed = (entity: number) => comparable.places.has(entity) || comparable.implied.has(entity);
  return index.aboutGroups(unit.dispute).every((group) => group.some(isNamed)) ? 0 : 1;
}

function isOtherName(index: ClaimIndex, { number, capital }: SentenceTerm): boolean {
  return number < 0 ? capital : index.isName(number);
}

/** Damascus is no stranger where Syria is at home. */
function belongs(index: ClaimIndex, entity: number, home: ReadonlySet<number>): boolean {
  if (entity < 0 || entity >= index.entityCount) return false;
  return home.has(entity) || index.impliedBy(entity).some((implied) => home.has(implied));
}
