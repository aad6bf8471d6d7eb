import type { ClaimIndex } from '../index/claim-index.ts';
import { remember } from '../index/remember.ts';
import { termWeight } from '../retrieve/term-weight.ts';
import type { Figure } from '../score/figure.ts';

/** A term of a wording with what scoring asks of it. */
export interface WordingTerm {
  readonly number: number;
  readonly polarity: 1 | -1;
  readonly weight: number;
  /** A named thing, rather than a word or a set of synonyms. */
  readonly isName: boolean;
  /** A named thing or a set of synonyms. */
  readonly isEntity: boolean;
}

/** One wording of a claim, made ready for scoring. */
export interface ReadUnit {
  readonly unit: number;
  readonly claim: number;
  /** Number of its dispute, or -1. */
  readonly dispute: number;
  /** Terms that are scored, in order: figures and cues are left out. */
  readonly terms: readonly WordingTerm[];
  /** Sum of the terms' weights. */
  readonly weight: number;
  readonly figures: readonly Figure[];
  /** The entities that it names, and those that its dispute is about. */
  readonly home: ReadonlySet<number>;
}

/** Sentences of one page shortlist the same wordings again and again; beyond so many the memory is emptied. */
const REMEMBERED = 4096;

/** Creates a reader of wordings that remembers those it has read. */
export function createUnitReader(index: ClaimIndex): (unit: number) => ReadUnit {
  return remember((unit: number) => readUnit(index, unit), REMEMBERED);
}

function readUnit(index: ClaimIndex, unit: number): ReadUnit {
  const claim = index.claimOf(unit);
  const terms = index
    .termsOf(unit)
    .filter((term) => !term.light)
    .map(({ number, polarity }) => ({
      number,
      polarity,
      weight: termWeight(index, number),
      isName: index.isName(number),
      isEntity: number < index.entityCount,
    }));
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  const dispute = index.disputeOf(claim);
  const named = terms.filter(({ isEntity }) => isEntity).map(({ number }) => number);
  const about = dispute < 0 ? [] : index.entitiesAbout(dispute);
  return {
    unit,
    claim,
    dispute,
    terms,
    weight,
    figures: index.figuresOf(unit),
    home: new Set([...named, ...about]),
  };
}
