import type { Dispute, DisputeId, LanguageCode, PositionId } from '../../claim/dispute.ts';
import { entityTypes } from '../../claim/vocabulary.ts';
import type { Figure } from '../score/figure.ts';
import { readDisplay } from './display-format.ts';
import { figuresOf } from './figure-format.ts';
import type { Sections } from './index-format.ts';
import type { IndexSummary } from './index-summary.ts';
import type { TermSource } from './link-terms.ts';
import { remember } from './remember.ts';
import { textAt } from './text-table.ts';
import { readUtf8 } from './utf8.ts';
import { VarintReader } from './varint-reader.ts';
import { Vocabulary } from './vocabulary.ts';

const CONCEPT = entityTypes.indexOf('concept');
/** Words whose term numbers are remembered, which takes a fifth of looking them up; a page seldom has more. */
const REMEMBERED = 20_000;

/** A term of a unit as the index stores it. */
export interface UnitTerm {
  readonly number: number;
  /** Part of a figure or of a cue: found by, not scored by. */
  readonly light: boolean;
  readonly polarity: 1 | -1;
}

/** A read-only view of an index file; every answer is read in place from its bytes. */
export class ClaimIndex {
  readonly sections: Sections;
  readonly vocabulary: Vocabulary;
  /** Where the words of a text are looked up. */
  readonly termSource: TermSource;
  readonly #forward: VarintReader;

  constructor(sections: Sections) {
    this.sections = sections;
    this.vocabulary = new Vocabulary(sections);
    this.termSource = {
      numberOf: remember((term: string) => this.vocabulary.numberOf(term), REMEMBERED),
      aliases: sections,
      textOf: remember((number: number) => this.textOf(number), REMEMBERED),
    };
    this.#forward = new VarintReader(sections.forward);
  }

  /** Counts and versions. */
  health(): IndexSummary {
    return JSON.parse(readUtf8(this.sections.summary)) as IndexSummary;
  }

  get unitCount(): number {
    return this.sections.unitClaims.length;
  }

  get claimCount(): number {
    return this.sections.claimIds.length;
  }

  get disputeCount(): number {
    return this.sections.disputeIds.length;
  }

  /** Entities are the terms below this number. */
  get entityCount(): number {
    return this.sections.entityKinds.length;
  }

  textOf(number: number): string {
    return textAt(this.sections, number);
  }

  languages(): LanguageCode[] {
    return Array.from(this.sections.languages, (text) => this.textOf(text));
  }

  /** Terms of a unit in order. */
  termsOf(unit: number): UnitTerm[] {
    const { forwardStarts } = this.sections;
    const terms: UnitTerm[] = [];
    const end = forwardStarts[unit + 1] as number;
    this.#forward.at = forwardStarts[unit] as number;
    while (this.#forward.at < end) {
      const entry = this.#forward.next();
      terms.push({ number: entry >>> 2, light: (entry & 2) !== 0, polarity: (entry & 1) === 0 ? 1 : -1 });
    }
    return terms;
  }

  figuresOf(unit: number): Figure[] {
    return figuresOf(this.sections, unit);
  }

  /** Whether a term is a named thing, rather than a word or a set of synonyms. */
  isName(term: number): boolean {
    return term < this.entityCount && this.sections.entityKinds[term] !== CONCEPT;
  }

  /** A term as shown to readers: an entity by its name. */
  shownTerm(term: number): string {
    return term < this.entityCount
      ? this.textOf(this.sections.entityNames[term] as number)
      : this.vocabulary.textOf(term);
  }

  /** Entities that a mention of this one mentions too. */
  impliedBy(entity: number): Uint32Array {
    const { impliedStarts, implied } = this.sections;
    return implied.subarray(impliedStarts[entity], impliedStarts[entity + 1]);
  }

  claimOf(unit: number): number {
    return this.sections.unitClaims[unit] as number;
  }

  claimId(claim: number): string {
    return this.textOf(this.sections.claimIds[claim] as number);
  }

  /** Number of the dispute that a claim is a position of, or -1 for a plain claim. */
  disputeOf(claim: number): number {
    return (this.sections.claimDisputes[claim] as number) - 1;
  }

  /** The claims that are the positions of a dispute, in order. */
  claimsOf(dispute: number): number[] {
    const { disputeClaims } = this.sections;
    const first = disputeClaims[dispute] as number;
    return Array.from({ length: (disputeClaims[dispute + 1] as number) - first }, (_, i) => first + i);
  }

  /** First and last year of what a dispute is about. */
  yearsOf(dispute: number): [number, number] {
    const { disputeYears } = this.sections;
    return [disputeYears[dispute * 2] as number, disputeYears[dispute * 2 + 1] as number];
  }

  /** Groups of entities of which a page must mention one each. */
  aboutGroups(dispute: number): Uint32Array[] {
    const { aboutStarts, aboutGroupStarts, aboutEntities } = this.sections;
    const groups: Uint32Array[] = [];
    for (let group = aboutStarts[dispute] as number; group < (aboutStarts[dispute + 1] as number); group++) {
      groups.push(aboutEntities.subarray(aboutGroupStarts[group], aboutGroupStarts[group + 1]));
    }
    return groups;
  }

  /** The entities of all these groups. */
  entitiesAbout(dispute: number): Uint32Array {
    const { aboutStarts, aboutGroupStarts, aboutEntities } = this.sections;
    const [first, end] = [aboutStarts[dispute] as number, aboutStarts[dispute + 1] as number];
    return aboutEntities.subarray(aboutGroupStarts[first], aboutGroupStarts[end]);
  }

  /** The claim of a dispute that was refuted, or -1 while it is open. */
  refutedClaim(dispute: number): number {
    return (this.sections.disputeRefuted[dispute] ?? 0) - 1;
  }

  disputeId(dispute: number): DisputeId {
    return this.textOf(this.sections.disputeIds[dispute] as number) as DisputeId;
  }

  positionId(claim: number): PositionId {
    return this.claimId(claim) as PositionId;
  }

  /** What is shown of a dispute; decoded on every call, so keep it while it is needed. */
  dispute(dispute: number): Dispute {
    return readDisplay(this.sections, dispute);
  }

  /** Number of the dispute with an id, or -1. */
  numberOfDispute(id: DisputeId): number {
    for (let dispute = 0; dispute < this.disputeCount; dispute++) {
      if (this.disputeId(dispute) === id) return dispute;
    }
    return -1;
  }
}
