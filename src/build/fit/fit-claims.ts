import type { ClaimFeatures } from '../../match/score/claim/measure-claim.ts';
import type { LinearModel } from '../../match/score/linear-model.ts';
import type { MeasuredSentence, RepeatingSentence, UnrelatedSentence } from '../eval/open-world.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';
import { type DocumentRates, mixing, rateDocuments } from './rate-documents.ts';

type Part = keyof ClaimFeatures;

/** How much a pair counts by how plainly it repeats its claim; of sentences that lean on others nothing can be learned. */
const PLAINNESS: Readonly<Record<string, number>> = { CLEAN: 1, CLEAN_HARD: 0.3, PART_OF: 0.3 };
/** Unrelated sentences that are put after each sentence of a debate: in whole ones few sentences repeat a claim. */
export const UNRELATED_BETWEEN = 10;
/** The rates of documents follow from the weights, and these from the rates; after two rounds both stay. */
const ROUNDS = 2;

/** The same sentences as they are measured without the meaning layer. */
export function byWordsAlone<Sentence extends MeasuredSentence>(sentences: readonly Sentence[]): Sentence[] {
  return sentences.map((sentence) => ({
    ...sentence,
    candidates: sentence.candidates.map((claim) => ({ ...claim, features: { ...claim.features, topic: 0 } })),
  }));
}

/** Fits how probable it is that a sentence repeats a claim. */
export function fitClaims(
  repeating: readonly RepeatingSentence[],
  unrelated: readonly UnrelatedSentence[],
): LinearModel<Part> {
  const speeches = unrelated.filter(({ isNews }) => !isNews);
  let model = fitRated(repeating, unrelated, new Map());
  for (let round = 0; round < ROUNDS; round++) {
    const rates = new Map([
      ...rateDocuments(repeating, model, mixing(speeches, UNRELATED_BETWEEN)),
      ...rateDocuments(unrelated, model),
    ]);
    model = fitRated(repeating, unrelated, rates);
  }
  return model;
}

/** Nearly every claim of the benchmark has a headline, and most quote somebody; other lists of claims may do neither. */
function otherwiseWritten(features: ClaimFeatures): [ClaimFeatures, number][] {
  const bare = { ...features, headline: 0, withoutHeadline: 1 };
  const unquoted = { quoted: 0, quotes: 0 };
  return [
    [features, 0.7],
    [bare, 0.1],
    [{ ...features, ...unquoted }, 0.1],
    [{ ...bare, ...unquoted }, 0.1],
  ];
}

function fitRated(
  repeating: readonly RepeatingSentence[],
  unrelated: readonly UnrelatedSentence[],
  rates: DocumentRates,
): LinearModel<Part> {
  const examples: Example<Part>[] = [];
  const add = (
    sentence: MeasuredSentence,
    weightOf: (claim: number) => number,
    right: ReadonlySet<number>,
  ) => {
    for (const { claim, features } of sentence.candidates) {
      const weight = weightOf(claim);
      const rated = { ...features, document: rates.get(sentence) ?? 0 };
      if (weight > 0)
        for (const [copy, share] of otherwiseWritten(rated))
          examples.push({ features: copy, isTrue: right.has(claim), weight: weight * share });
    }
  };
  for (const sentence of repeating) {
    const { kind, right } = sentence;
    add(sentence, (claim) => (right.has(claim) ? (PLAINNESS[kind] ?? 0) : kind === 'CLEAN' ? 1 : 0), right);
  }
  for (const sentence of unrelated) add(sentence, () => 1, new Set());
  const parts = Object.keys((examples[0] as Example<Part>).features) as Part[];
  return fitLogistic(examples, { parts, restraint: 10, hasBias: true });
}
