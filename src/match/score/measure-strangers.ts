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
  const { known, hasOther } = othersIn(index, search);
  const names = own.filter(({ term }) => term.isName);
  const missing = own.filter(({ at }) => at < 0);
  const missingNames = names.filter(({ at }) => at < 0).length;
  const doubt = Math.max(LEAST_DOUBT, missingNames / Math.max(1, names.length));
  return {
    stranger: own.length === 0 ? 0 : Math.min(missing.length, known) / own.length,
    otherName:
      missingNames > 0 && (hasOther || opensWithObject(search, names))
        ? doubt
        : elsewhere(index, search, hasOther),
  };
}

/**
 * Terms of the claimed part that neither the unit nor what its dispute is about accounts for: how many of them the index
 * knows as entities, and whether one is a name.
 */
function othersIn(index: ClaimIndex, { unit: { home }, comparable, claimed, meetings }: StrangerSearch) {
  let known = 0;
  let hasOther = false;
  for (const [place, term] of comparable.sentence.terms.entries()) {
    const { number, start, light } = term;
    if (light || start < claimed.start || start >= claimed.end) continue;
    const isEntity = number >= 0 && number < index.entityCount;
    const isName = isOtherName(index, term);
    if (!isEntity && !isName) continue;
    if (meetings.some(({ at, term: own }) => at === place && own.isEntity)) continue;
    if (isEntity && isAtHome(index, number, home)) continue;
    if (isEntity) known++;
    hasOther ||= isName;
  }
  return { known, hasOther };
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
function isAtHome(index: ClaimIndex, entity: number, home: ReadonlySet<number>): boolean {
  if (home.has(entity)) return true;
  for (const implied of index.impliedBy(entity)) if (home.has(implied)) return true;
  return false;
}
