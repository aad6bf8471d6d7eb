/** The glossary of DESIGN section 1, as types. Everything else in the project speaks in these words. */

/** Kebab-case identifier of a dispute, unique over all packs that are loaded together; also its file name. */
export type DisputeId = string & { readonly brand: 'DisputeId' };
/** Kebab-case identifier of a position, unique within its dispute. */
export type PositionId = string & { readonly brand: 'PositionId' };
/** Kebab-case identifier of a source in the ledger, unique within a pack. */
export type SourceId = string & { readonly brand: 'SourceId' };
/** Kebab-case identifier of an entity (`islamic-state`) or of a set of synonyms (`air-strike`). */
export type EntityId = string & { readonly brand: 'EntityId' };

/** ISO 8601 date whose length is its precision: `2015`, `2015-10` or `2015-10-02`. */
export type PartialDate = string & { readonly brand: 'PartialDate' };
/** BCP 47 primary language subtag in lower case: `en`, `de`, `ar`. */
export type LanguageCode = string;

/** How the question stands among those who looked into it; never our own verdict. */
export type DisputeStatus =
  | 'contested'
  | 'false'
  | 'misleading'
  | 'unverified'
  | 'supported'
  | 'disputed-by-party';

export type SourceKind = 'primary' | 'official' | 'fact-checker' | 'monitor' | 'press' | 'research';

/** A published page, with what its text says in our own words. */
export interface Source {
  readonly id: SourceId;
  /** Canonical https or http address without tracking parameters. */
  readonly url: string;
  readonly publisher: string;
  /** As printed on the page; absent when it was not seen. */
  readonly title?: string;
  /** Day of publication, as precisely as known. */
  readonly date: PartialDate;
  readonly language: LanguageCode;
  readonly kind: SourceKind;
  /** Evidence note: what the text says, in our words, holding every figure used from it. */
  readonly note: string;
}

/** Somebody who holds a position, in public, from a date on. */
export interface Holder {
  readonly name: string;
  readonly since: PartialDate;
  readonly until?: PartialDate;
}

/** Another way in which the press words a position; used only to match. */
export interface Phrasing {
  readonly text: string;
  readonly language: LanguageCode;
}

/** One answer to a dispute's question. */
export interface Position {
  readonly id: PositionId;
  /** The position in one sentence, in the pack's language. */
  readonly statement: string;
  readonly phrasings: readonly Phrasing[];
  /** Sentences of running text that state the position, by writers who had not seen the phrasings; used only to match. */
  readonly wordings?: readonly Phrasing[];
  readonly heldBy: readonly Holder[];
  readonly sources: readonly Source[];
  /** The positions that a denial of this one amounts to; empty when a denial says nothing more. */
  readonly deniedBy: readonly PositionId[];
}

/** One question on which parties differ. */
export interface Dispute {
  readonly id: DisputeId;
  /** A neutral question. */
  readonly title: string;
  readonly topic: string;
  readonly status: DisputeStatus;
  /** The position that was refuted, when `status` is `false` or `misleading`: the only one then marked by default. */
  readonly refuted?: PositionId;
  /** When the disputed events happened. */
  readonly period: { readonly from: PartialDate; readonly to?: PartialDate };
  /**
   * Groups of entities: a page must mention at least one entity of every group, or nothing on it can match.
   * `[[russia], [syria, aleppo, idlib]]` reads "Russia, and Syria or one of its places".
   */
  readonly about: readonly (readonly EntityId[])[];
  readonly positions: readonly Position[];
}

/** Something that has names: a body, a person, a place, or a set of words that mean the same in the news. */
export interface Entity {
  readonly id: EntityId;
  /** Shown to readers. */
  readonly name: string;
  /** `concept` marks a set of synonyms ("air strike", "raid", "bombing") rather than a named thing. */
  readonly type: 'person' | 'body' | 'place' | 'group' | 'event' | 'concept';
  /** Names that mean the entity in any letter case; inflection is handled by the matcher. */
  readonly aliases: readonly string[];
  /** Short names that mean it only in exactly this case: IS, US, UK. */
  readonly exactAliases: readonly string[];
  /** Entities that a mention of this one also mentions: Fallon → united-kingdom, Homs → syria. */
  readonly implies: readonly EntityId[];
}

/** A set of disputes with a version, a language and a licence; one is bundled, others are imported. */
export interface Pack {
  readonly name: string;
  readonly version: string;
  readonly language: LanguageCode;
  readonly licence: string;
  readonly disputes: readonly Dispute[];
  readonly entities: readonly Entity[];
}
