import type { Cue } from '../cue.ts';
import type { PhraseTable } from '../phrase-table.ts';

/**
 * Where a cue's scope lies: `after` it to the end of its clause, `onward` to the end of its sentence, its whole `clause`,
 * before or after it as the sentence is built, for words such as "false" (`predicate`), verbs of speech (`speech`) and
 * phrases such as "according to" (`source`).
 */
export type Reach = 'after' | 'onward' | 'clause' | 'predicate' | 'speech' | 'source';

/** A language's cues, as its own file writes them: phrases parted by "|" ("*" any ending, "~" up to three words). */
export interface CuePhrases {
  /** not, never, no. */
  readonly negation: string;
  /** Phrases that only look like a negation: not only, no doubt. */
  readonly noNegation: string;
  /** Whether two negations in one clause make one ("no … nunca", "не … никто"). */
  readonly hasNegativeConcord: boolean;
  /** Whether a negation also governs what stands before it in its clause ("greift den IS nicht an"). */
  readonly negatesBackward: boolean;
  /** Verbs and nouns of denying, before what is denied. */
  readonly denial: string;
  /** falsely, no evidence that, rather: before what is refuted. */
  readonly refutation: string;
  /** false, a hoax, debunked: before or after it. */
  readonly refutationPredicate: string;
  readonly hedge: string;
  /** if, unless: before what is supposed. */
  readonly hypothetical: string;
  /** would, could: anywhere in what is supposed. */
  readonly hypotheticalVerb: string;
  /** whether, questions whether. */
  readonly question: string;
  /** said, claims. */
  readonly attribution: string;
  /** according to. */
  readonly source: string;
  /** Words that end what a denial governs: but, while, although. */
  readonly contrast: string;
  /** Other words that open a clause: because, which, if. */
  readonly clauseOpeners: string;
  /** Words that open what is said, denied or false: that. */
  readonly complement: string;
  /** Words for what can be false: claims, reports, rumours. */
  readonly claims: string;
  /** Auxiliaries that turn a denial round ("reports were denied"). */
  readonly passive: string;
  /** Words between what is rejected and what it is called: as ("dismissed the reports as propaganda"). */
  readonly naming: string;
  /** its, their: whoever speaks of "its strikes" speaks of their own doing. */
  readonly possessives: string;
}

export interface CuePhrase {
  readonly kind: Cue['kind'] | 'none';
  readonly reach: Reach;
}

/** `CuePhrases` made ready for look-ups. */
export interface CueLexicon {
  readonly phrases: PhraseTable<CuePhrase>;
  readonly hasNegativeConcord: boolean;
  readonly contrast: ReadonlySet<string>;
  readonly clauseOpeners: ReadonlySet<string>;
  readonly complement: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  readonly naming: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
}
