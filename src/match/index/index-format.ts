/**
 * The index file: a fixed header, a table of sections, then the sections, each on an 8-byte boundary, all little-endian.
 *
 * | bytes | header |
 * |---|---|
 * | 0–7 | magic |
 * | 8–11 | format version |
 * | 12–15 | checksum over everything from byte 16 on |
 * | 16–19 | length of the whole file |
 * | 20–23 | number of sections |
 * | 24– | byte offset and byte length of each section, in the order of `sectionTypes` |
 */
export const magic = 'CCINDEX\n';
/** Raised whenever bytes of an older version would be read wrongly. */
export const formatVersion = 5;

export const headerBytes = { version: 8, checksum: 12, length: 16, sections: 20, table: 24 } as const;

/** Sections in file order, with the number type that their bytes are viewed as. */
export const sectionTypes = {
  /** JSON of `IndexSummary`, decoded when `health` is asked for. */
  summary: Uint8Array,
  /** Terms a unit, on average; the length against which BM25 weighs a unit. */
  averageLength: Float64Array,
  /** Text number of each language code; units name a language by its place here. */
  languages: Uint32Array,

  /** UTF-16 units of every term; term t spans termStarts[t] to termStarts[t + 1]. */
  termUnits: Uint16Array,
  termStarts: Uint32Array,
  /** Open-addressing hash over terms: term number + 1, or 0 for an empty slot. */
  termSlots: Uint32Array,
  /** In how many units a term stands. */
  termFrequencies: Uint32Array,
  /** Terms sorted by first letter and length, and by last letter and length, for the search of misspelt words. */
  termsByStart: Uint32Array,
  termsByEnd: Uint32Array,

  /** Byte offset of a term's postings; varints: distance from the unit before × 2, + 1 where the next varint says how often. */
  postingStarts: Uint32Array,
  postings: Uint8Array,
  /** The units that a term is among the rarest of: unit × 256 + its length; see `leads.ts`. */
  leadStarts: Uint32Array,
  leads: Uint32Array,

  /** A unit is one wording of a claim: a statement or a phrasing. */
  unitClaims: Uint32Array,
  unitLanguages: Uint8Array,
  unitLengths: Uint16Array,
  /** Byte offset of a unit's terms in order; varints: term × 4 + negated × 1 + light × 2. */
  forwardStarts: Uint32Array,
  forward: Uint8Array,
  /** First figure of each unit; figures are rows of `figureBounds` and `figureFacts`. */
  figureStarts: Uint32Array,
  /** Two numbers a figure: lower and upper bound. */
  figureBounds: Float64Array,
  /** Six numbers a figure: comparison, unit name, text, and up to three terms that it counts. */
  figureFacts: Uint32Array,

  /** Aliases that begin with term t are the records from aliasStarts[t] to aliasStarts[t + 1]; see `alias-table.ts`. */
  aliasStarts: Uint32Array,
  aliases: Uint32Array,
  /** Entities are the first terms of the vocabulary; kind and shown name of each, and the entities that it implies. */
  entityKinds: Uint8Array,
  entityNames: Uint32Array,
  impliedStarts: Uint32Array,
  implied: Uint32Array,

  /** Text of a claim's id, and its dispute + 1 (0: a plain claim). */
  claimIds: Uint32Array,
  claimDisputes: Uint32Array,
  /** First claim of each dispute, positions in order. */
  disputeClaims: Uint32Array,
  disputeIds: Uint32Array,
  /** Claim + 1 that was refuted, 0 when the dispute is open. */
  disputeRefuted: Uint32Array,
  /** First and last year of the disputed events, two numbers a dispute; 9999 while they last. */
  disputeYears: Uint16Array,
  /** Groups of entities that a page must mention: dispute → groups → entity terms. */
  aboutStarts: Uint32Array,
  aboutGroupStarts: Uint32Array,
  aboutEntities: Uint32Array,
  /** UTF-8 JSON of each dispute, and of each source that they name by number; decoded only when shown. */
  displayStarts: Uint32Array,
  display: Uint8Array,
  sourceStarts: Uint32Array,
  sources: Uint8Array,

  /** Pieces of each unit's text that tell its topic; none of one in another language, or whose claim has a probe. */
  unitPieceStarts: Uint32Array,
  unitPieces: Uint16Array,
  /** What tells the topics of texts in English (`meaning/topics.ts`); empty where words alone decide. */
  topics: Uint8Array,
  /** `probeBytes` weights and `probeNumberCount` numbers a claim (`meaning/probe.ts`), all 0 of one without; empty where none has any. */
  probeWeights: Int8Array,
  probeScales: Float32Array,

  /** Short texts named by number elsewhere: ids, unit names, figures as written, exact aliases. */
  textStarts: Uint32Array,
  texts: Uint8Array,
} as const;

export type SectionName = keyof typeof sectionTypes;
export const sectionNames = Object.keys(sectionTypes) as SectionName[];

/** Every section as the typed view that its readers want. */
export type Sections = { readonly [Name in SectionName]: (typeof sectionTypes)[Name]['prototype'] };
