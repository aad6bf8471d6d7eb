import type { Span } from './span.ts';

/** One word or number of a text. */
export interface Token extends Span {
  /** Folded for comparison: lower case, no marks, look-alike letters replaced. */
  readonly word: string;
  /** Stem of `word` in the text's language; what the index stores. */
  readonly term: string;
  /** Whether the language's stop list holds it. */
  readonly stop: boolean;
  /** How it was written; short names (IS, US) are told by it. */
  readonly letterCase: 'lower' | 'title' | 'upper' | 'mixed' | 'none';
}
