import type { Span } from './span.ts';

/**
 * A word or phrase that changes how the rest of the sentence is to be read, with the part that it governs.
 * `negation` not, never, no · `denial` denied, rejected, dismissed · `refutation` falsely, debunked, myth, no evidence that ·
 * `hedge` may, reportedly, appears · `hypothetical` if, would, unless · `question` a question, or "questions whether" ·
 * `attribution` said, according to, claims that.
 */
export interface Cue extends Span {
  readonly kind: 'negation' | 'denial' | 'refutation' | 'hedge' | 'hypothetical' | 'question' | 'attribution';
  /** What the cue governs. */
  readonly scope: Span;
}
