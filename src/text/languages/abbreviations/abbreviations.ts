/**
 * What sentence splitting needs of a language; kept apart from the other lists, because it is all that travels into
 * pages. Words are parted by spaces and written without their final full stop; two that are an abbreviation only together
 * count as one, with the first one's stop: dr.med, Tech.Sgt.
 */
export interface Abbreviations {
  /** A name or noun always follows: Mr, Gen, vs. */
  readonly titles: string;
  /** An abbreviation only where a figure follows: No. 10, Oct. 2, p. 7. */
  readonly beforeFigures: string;
  /** Ends of compounds that are abbreviations where a figure follows: Goethestr. 12. */
  readonly endsBeforeFigures?: string;
  /** May end a sentence: Inc, etc. It does where one of `starters` follows. */
  readonly either: string;
  /** Words with a capital that open sentences rather than names: The, In, He. */
  readonly starters: string;
  /** Verbs that attribute what was asked or called ("Why?" Fallon asked). */
  readonly speech: string;
  /** Whether a figure with a full stop may be an ordinal ("am 3. Oktober"). */
  readonly hasDottedOrdinals: boolean;
}
