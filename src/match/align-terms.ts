import type { ClaimIndex, UnitTerm } from './claim-index.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { SentenceContext } from './sentence-context.ts';

/** Where a term of a unit was met: in the sentence, in what surrounds it, or nowhere. */
export interface TermMeeting {
  readonly term: UnitTerm;
  /** Place among the sentence's terms, or -1. */
  readonly at: number;
  /** 1 for the term itself, less for a related entity, a misspelt word, or a word of the context; 0 for nothing. */
  readonly credit: number;
  readonly from: 'sentence' | 'related' | 'context' | 'nowhere';
}

/** Measured on authored cases: see tests/cases/match-cases.ts. */
const CREDIT = {
  impliesIt: 0.8,
  impliedByIt: 0.3,
  misspelt: 0.7,
  contextName: 0.7,
  contextConcept: 0.4,
  contextWord: 0.2,
} as const;

/** A sentence with what surrounds it, made ready for comparing with many units. */
export interface Comparable {
  readonly sentence: ReadSentence;
  readonly context: SentenceContext;
  /** Places of each term in the sentence. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** Place of the entity that implies an entity. */
  readonly implied: ReadonlyMap<number, number>;
}

/** Looks up once what every unit will ask for. */
export function makeComparable(
  index: ClaimIndex,
  sentence: ReadSentence,
  context: SentenceContext,
): Comparable {
  const places = new Map<number, number[]>();
  const implied = new Map<number, number>();
  for (const [place, { number, light }] of sentence.terms.entries()) {
    if (number < 0 || light) continue;
    const known = places.get(number);
    if (known) known.push(place);
    else places.set(number, [place]);
    if (number < index.entityCount) for (const entity of index.impliedBy(number)) implied.set(entity, place);
  }
  return { sentence, context, places, implied };
}

/** Meets the scored terms of a unit, in order, with the sentence. */
export function alignTerms(
  index: ClaimIndex,
  terms: readonly UnitTerm[],
  comparable: Comparable,
): TermMeeting[] {
  let last = -1;
  return terms
    .filter((term) => !term.light)
    .map((term) => {
      const meeting = meet(index, { term, last }, comparable);
      if (meeting.at >= 0) last = meeting.at;
      return meeting;
    });
}

function meet(
  index: ClaimIndex,
  { term, last }: { term: UnitTerm; last: number },
  comparable: Comparable,
): TermMeeting {
  const { places, implied, context, sentence } = comparable;
  const own = places.get(term.number);
  if (own) {
    const at = own.find((place) => place > last) ?? (own[0] as number);
    return { term, at, credit: sentence.terms[at]?.readAs ? CREDIT.misspelt : 1, from: 'sentence' };
  }
  const isEntity = term.number < index.entityCount;
  if (isEntity) {
    const related = relatedPlace(index, term.number, { places, implied });
    if (related) return { term, ...related, from: 'related' };
  }
  const strength = context.get(term.number) ?? 0;
  if (strength === 0) return { term, at: -1, credit: 0, from: 'nowhere' };
  return { term, at: -1, credit: strength * contextCredit(index, term.number), from: 'context' };
}

/** Pronouns stand for names; what is said of them a sentence must mostly say itself. */
function contextCredit(index: ClaimIndex, term: number): number {
  if (index.isName(term)) return CREDIT.contextName;
  return term < index.entityCount ? CREDIT.contextConcept : CREDIT.contextWord;
}

function relatedPlace(
  index: ClaimIndex,
  entity: number,
  { places, implied }: Pick<Comparable, 'places' | 'implied'>,
) {
  const implier = implied.get(entity);
  if (implier !== undefined) return { at: implier, credit: CREDIT.impliesIt };
  for (const general of index.impliedBy(entity)) {
    const at = places.get(general)?.[0];
    if (at !== undefined) return { at, credit: CREDIT.impliedByIt };
  }
  return null;
}
