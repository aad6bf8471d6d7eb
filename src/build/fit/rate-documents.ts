import { DocumentRate } from '../../match/score/claim/document-rate.ts';
import { type ClaimModels, probabilityAlone } from '../../match/score/claim/weigh-claims.ts';
import type { MeasuredSentence } from '../eval/open-world.ts';

/** How often each sentence's document had repeated claims before it, as `DocumentRate` measures it. */
export type DocumentRates = ReadonlyMap<MeasuredSentence, number>;

/**
 * Reads all documents in order. The benchmark's debates hold only sentences that repeat something: `between` gives what
 * stands after each sentence, so that nobody learns of such documents.
 */
export function rateDocuments(
  sentences: readonly MeasuredSentence[],
  { alone }: Pick<ClaimModels, 'alone'>,
  between: (sentence: MeasuredSentence) => readonly MeasuredSentence[] = () => [],
): DocumentRates {
  const documents = new Map<string, DocumentRate>();
  const rates = new Map<MeasuredSentence, number>();
  for (const sentence of sentences) {
    const document = documents.get(sentence.document) ?? new DocumentRate();
    documents.set(sentence.document, document);
    rates.set(sentence, document.measure());
    for (const next of [sentence, ...between(sentence)]) document.add(probabilityAlone(next, 0, alone));
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
