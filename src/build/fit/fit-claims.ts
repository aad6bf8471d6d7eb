import type { ClaimFeatures } from '../../match/score/claim/measure-claim.ts';
import { type ClaimModels, logShares, type RivalledFeatures } from '../../match/score/claim/weigh-claims.ts';
import { type LinearModel, logOddsOf } from '../../match/score/linear-model.ts';
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
): ClaimModels {
  const speeches = unrelated.filter(({ isNews }) => !isNews);
  const sentences = [...repeating, ...unrelated];
  const fitAlone = (rates: DocumentRates): LinearModel<Part> =>
    fitWritten(sentences, (sentence) => waysOfWriting(sentence, rates));
  const ratesBy = (alone: LinearModel<Part>) =>
    new Map([
      ...rateDocuments(repeating, { alone }, mixing(speeches, UNRELATED_BETWEEN)),
      ...rateDocuments(unrelated, { alone }),
    ]);
  let alone = fitAlone(new Map());
  for (let round = 0; round < ROUNDS; round++) alone = fitAlone(ratesBy(alone));
  const rates = ratesBy(alone);
  const rivalled = fitWritten(sentences, (sentence) =>
    waysOfWriting(sentence, rates).map((written) => besideRivals(written, alone)),
  );
  return { alone, rivalled };
}

/** A sentence's candidates as one way of writing claims would have them, and how much that counts. */
interface Written<Features> {
  readonly features: readonly Features[];
  readonly share: number;
}

/** Nearly every claim of the benchmark has a headline, and most quote somebody; other lists of claims may do neither. */
function waysOfWriting(sentence: MeasuredSentence, rates: DocumentRates): Written<ClaimFeatures>[] {
  const document = rates.get(sentence) ?? 0;
  const bare = { headline: 0, withoutHeadline: 1 };
  const unquoted = { quoted: 0, quotes: 0 };
  const ways = [
    { otherwise: {}, share: 0.7 },
    { otherwise: bare, share: 0.1 },
    { otherwise: unquoted, share: 0.1 },
    { otherwise: { ...bare, ...unquoted }, share: 0.1 },
  ];
  return ways.map(({ otherwise, share }) => ({
    features: sentence.candidates.map(({ features }) => ({ ...features, ...otherwise, document })),
    share,
  }));
}

function besideRivals(
  { features, share }: Written<ClaimFeatures>,
  alone: LinearModel<Part>,
): Written<RivalledFeatures> {
  const shares = logShares(features.map((each) => logOddsOf(alone, { ...each, document: 0 })));
  return { features: features.map((each, i) => ({ ...each, share: shares[i] as number })), share };
}

/** How much each candidate counts; most kinds of pairs teach only by the right one. */
function weightOf(sentence: MeasuredSentence & Partial<RepeatingSentence>, isRight: boolean): number {
  const { kind } = sentence;
  if (kind === undefined) return 1;
  return isRight ? (PLAINNESS[kind] ?? 0) : kind === 'CLEAN' ? 1 : 0;
}

function fitWritten<Features extends ClaimFeatures>(
  sentences: readonly (RepeatingSentence | UnrelatedSentence)[],
  written: (sentence: MeasuredSentence) => readonly Written<Features>[],
): LinearModel<Extract<keyof Features, string>> {
  const examples = sentences.flatMap((sentence) => {
    const right = 'right' in sentence ? sentence.right : new Set<number>();
    return written(sentence).flatMap(({ features, share }) =>
      features.flatMap((each, i) => {
        const isTrue = right.has(sentence.candidates[i]?.claim ?? -1);
        const weight = weightOf(sentence, isTrue) * share;
        return weight > 0 ? [{ features: each, isTrue, weight }] : [];
      }),
    );
  });
  const parts = Object.keys((examples[0] as (typeof examples)[0]).features) as Extract<
    keyof Features,
    string
  >[];
  return fitLogistic(examples as Example<Extract<keyof Features, string>>[], {
    parts,
    restraint: 10,
    hasBias: true,
  });
}
