import type { ClaimIndex } from '../index/claim-index.ts';
import type { ReadSentence } from '../read/read-sentence.ts';
import type { WordingTerm } from '../read/read-unit.ts';
import type { SentenceContext } from '../read/sentence-context.ts';
import { termWeight } from '../retrieve/term-weight.ts';

/** Where a term of a unit was met: in the sentence, in what surrounds it, or nowhere. */
export interface TermMeeting {
  readonly term: WordingTerm;
  /** Place among the sentence's terms, or -1. */
  readonly at: number;
  /** 1 for the term itself, less for a related entity, a misspelt word, or a word of the context; 0 for nothing. */
  readonly credit: number;
  readonly from: 'sentence' | 'related' | 'context' | 'nowhere';
}

/** Set on the authored cases: see tests/cases/match-cases.ts. */
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
  /** Weight of each of the sentence's terms; 0 for those that are not scored. */
  readonly weights: readonly number[];
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
  const weights = sentence.terms.map(({ number, light }) => (light ? 0 : termWeight(index, number)));
  return { sentence, context, weights, places, implied };
}

/** Meets the terms of a unit, in order, with the sentence. */
export function alignTerms(
  index: ClaimIndex,
  terms: readonly WordingTerm[],
  comparable: Comparable,
): TermMeeting[] {
  let last = -1;
  return terms.map((term) => {
    const meeting = meet(index, { term, last }, comparable);
    if (meeting.at >= 0) last = meeting.at;
    return meeting;
  });
}

function meet(
  index: ClaimIndex,
  { term, last }: { term: WordingTerm; last: number },
  comparable: Comparable,
): TermMeeting {
  const { places, implied, context, sentence } = comparable;
  const own = places.get(term.number);
  if (own) {
    const at = own.find((place) => place > last) ?? (own[0] as number);
    return { term, at, credit: sentence.terms[at]?.readAs ? CREDIT.misspelt : 1, from: 'sentence' };
  }
  if (term.isEntity) {
    const related = relatedPlace(index, term.number, { places, implied });
    if (related) return { term, ...related, from: 'related' };
  }
  const strength = context.get(term.number) ?? 0;
  if (strength === 0) return { term, at: -1, credit: 0, from: 'nowhere' };
  return { term, at: -1, credit: strength * contextCredit(term), from: 'context' };
}

/** Pronouns stand for names; what is said of them a sentence must mostly say itself. */
function contextCredit({ isName, isEntity }: WordingTerm): number {
  if (isName) return CREDIT.contextName;
  return isEntity ? CREDIT.contextConcept : CREDIT.contextWord;
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
