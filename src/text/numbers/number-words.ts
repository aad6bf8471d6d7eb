import type { PhraseTable } from '../phrase-table.ts';
import type { Quantity } from '../quantity.ts';

export type Comparison = Quantity['comparison'];

/**
 * A language's words about figures, as its own file writes them. "Valued" strings hold a value and then its words
 * ("1 one 2 two"); "phrases" are parted by "|". Words are in any letter case, with their accents.
 */
export interface NumberWords {
  /** Valued: words that stand for a number by themselves; inflected forms too. */
  readonly values: string;
  /** Valued: words that multiply what stands before them. */
  readonly scales: string;
  /** Words: a scale may follow them for one of it ("a million"). */
  readonly articles: string;
  /** Words inside a number ("one hundred and five"). */
  readonly glue: string;
  /** Whether numbers are written together ("einundzwanzig", "duecento"). */
  readonly isCompounding: boolean;
  /** Valued, as fractions "1/3": words for parts, singular and plural. */
  readonly fractions: string;
  /** Valued, as ranges "24..99": words for rough numbers. */
  readonly vague: string;
  /** Valued: first, second … in every form. */
  readonly ordinals: string;
  /** Valued: month names and their abbreviations. */
  readonly months: string;
  /** Phrases for "per cent", after the figure; and before it. */
  readonly percent: string;
  readonly percentBefore?: string;
  /** Phrases between part and whole ("out of" in "nine out of ten"). */
  readonly outOf: string;
  /** Phrases before an ordinal that make it a share ("every fifth"). */
  readonly everyNth: string;
  /** Phrases before, and after, a figure by what they make of it. */
  readonly comparedBefore: Partial<Record<Comparison, string>>;
  readonly comparedAfter: Partial<Record<Comparison, string>>;
  /** The same before a date or a year: "before 2010" is less than 2010. */
  readonly comparedDates?: Partial<Record<Comparison, string>>;
  /** Phrases: what opens a range ("between"), and what joins its ends. */
  readonly rangeOpens: string;
  readonly rangeJoins: string;
  /** Words by currency code ("usd") and by unit ("km"). */
  readonly money: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, string>>;
  /** Words after which a bare figure like 2015 is a year. */
  readonly beforeYear: string;
}

/** A unit that a word stands for, with the factor to the unit that is compared. */
export interface Measure {
  readonly unit: Quantity['unit'];
  readonly factor: number;
}

/** `NumberWords` made ready for look-ups by folded word. */
export interface NumberLexicon {
  readonly values: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly articles: ReadonlySet<string>;
  readonly glue: ReadonlySet<string>;
  readonly isCompounding: boolean;
  readonly fractions: ReadonlyMap<string, number>;
  readonly vague: ReadonlyMap<string, readonly [min: number, max: number]>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly percent: PhraseTable<true>;
  readonly percentBefore: PhraseTable<true>;
  readonly outOf: PhraseTable<true>;
  readonly everyNth: PhraseTable<true>;
  readonly comparedBefore: PhraseTable<Comparison>;
  readonly comparedAfter: PhraseTable<Comparison>;
  readonly comparedDates: PhraseTable<Comparison>;
  readonly rangeOpens: PhraseTable<true>;
  readonly rangeJoins: PhraseTable<true>;
  readonly measures: PhraseTable<Measure>;
  readonly beforeYear: ReadonlySet<string>;
  /** Every word that a figure can begin with, numbers written together aside. */
  readonly starts: ReadonlySet<string>;
}
