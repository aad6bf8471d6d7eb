import { DocumentRate } from '../../match/score/claim/document-rate.ts';
import type { ClaimFeatures } from '../../match/score/claim/measure-claim.ts';
import { type LinearModel, probabilityOf } from '../../match/score/linear-model.ts';
import type { MeasuredSentence } from '../eval/open-world.ts';

/** How often each sentence's document had repeated claims before it, as `DocumentRate` measures it. */
export type DocumentRates = ReadonlyMap<MeasuredSentence, number>;

/** The probability that a sentence repeats its likeliest claim, whatever else its document says. */
export function probabilityAlone(
  model: LinearModel<keyof ClaimFeatures>,
  { candidates }: MeasuredSentence,
): number {
  return Math.max(0, ...candidates.map(({ features }) => probabilityOf(model, features)));
}

/**
 * Reads all documents in order. The benchmark's debates hold only sentences that repeat something: `between` gives what
 * stands after each sentence, so that nobody learns of such documents.
 */
export function rateDocuments(
  sentences: readonly MeasuredSentence[],
  model: LinearModel<keyof ClaimFeatures>,
  between: (sentence: MeasuredSentence) => readonly MeasuredSentence[] = () => [],
): DocumentRates {
  const documents = new Map<string, DocumentRate>();
  const rates = new Map<MeasuredSentence, number>();
  for (const sentence of sentences) {
    const document = documents.get(sentence.document) ?? new DocumentRate();
    documents.set(sentence.document, document);
    rates.set(sentence, document.measure());
    for (const next of [sentence, ...between(sentence)]) document.add(probabilityAlone(model, next));
  }
  return rates;
}

/** Puts unrelated sentences, taken in turn, after each sentence that repeats something. */
export function mixing(
  unrelated: readonly MeasuredSentence[],
  count: number,
): (sentence: MeasuredSentence) => readonly MeasuredSentence[] {
  let next = 0;
  return () =>
    unrelated.length === 0
      ? []
      : Array.from({ length: count }, () => unrelated[next++ % unrelated.length] as MeasuredSentence);
}
