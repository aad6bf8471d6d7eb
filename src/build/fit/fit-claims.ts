import type { MeasuredClaim } from '../../match/score/claim/claim-scorer.ts';
import type { ClaimFeatures } from '../../match/score/claim/measure-claim.ts';
import {
  type ClaimModels,
  LEAST_PROBABILITY,
  logShares,
  probabilityAlone,
  type RivalledFeatures,
} from '../../match/score/claim/weigh-claims.ts';
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
    near: sentence.near.map(byItsWords),
    further: () => sentence.further().map(byItsWords),
  }));
}

function byItsWords(claim: MeasuredClaim): MeasuredClaim {
  return { ...claim, features: { ...claim.features, topic: 0 } };
}

/** Fits how probable it is that a sentence repeats a claim. */
export function fitClaims(
  repeating: readonly RepeatingSentence[],
  unrelated: readonly UnrelatedSentence[],
): ClaimModels {
  const speeches = unrelated.filter(({ isNews }) => !isNews);
  const sentences = [...repeating, ...unrelated];
  const fitAlone = (rates: DocumentRates): LinearModel<Part> =>
    fitWritten(
      sentences.map((sentence) => {
        const { near } = sentence;
        return { sentence, claims: near, ways: waysOfWriting(near, rates.get(sentence) ?? 0) };
      }),
    );
  const ratesBy = (alone: LinearModel<Part>) =>
    new Map([
      ...rateDocuments(repeating, { alone }, mixing(speeches, UNRELATED_BETWEEN)),
      ...rateDocuments(unrelated, { alone }),
    ]);
  let alone = fitAlone(new Map());
  for (let round = 0; round < ROUNDS; round++) alone = fitAlone(ratesBy(alone));
  const rates = ratesBy(alone);
  const rivalled = fitWritten(
    sentences.map((sentence) => {
      const document = rates.get(sentence) ?? 0;
      const isLikely = probabilityAlone(sentence, document, alone) >= LEAST_PROBABILITY;
      const claims = isLikely ? [...sentence.near, ...sentence.further()] : sentence.near;
      const ways = waysOfWriting(claims, document).map((written) => besideRivals(written, alone));
      return { sentence, claims, ways };
    }),
  );
  return { alone, rivalled };
}

/** The claims of a sentence as one way of writing claims would have them, and how much that counts. */
interface Written<Features> {
  readonly features: readonly Features[];
  readonly share: number;
}

/** A sentence with the claims it teaches by, in all ways of writing. */
interface Lesson<Features> {
  readonly sentence: RepeatingSentence | UnrelatedSentence;
  readonly claims: readonly MeasuredClaim[];
  readonly ways: readonly Written<Features>[];
}

/** Nearly every claim of the benchmark has a headline, and most quote somebody; other lists of claims may do neither. */
function waysOfWriting(claims: readonly MeasuredClaim[], document: number): Written<ClaimFeatures>[] {
  const bare = { headline: 0, withoutHeadline: 1 };
  const unquoted = { quoted: 0, quotes: 0 };
  const ways = [
    { otherwise: {}, share: 0.7 },
    { otherwise: bare, share: 0.1 },
    { otherwise: unquoted, share: 0.1 },
    { otherwise: { ...bare, ...unquoted }, share: 0.1 },
  ];
  return ways.map(({ otherwise, share }) => ({
    features: claims.map(({ features }) => ({ ...features, ...otherwise, document })),
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

/** How much each claim counts; most kinds of pairs teach only by the right one. */
function weightOf(sentence: MeasuredSentence & Partial<RepeatingSentence>, isRight: boolean): number {
  const { kind } = sentence;
  if (kind === undefined) return 1;
  return isRight ? (PLAINNESS[kind] ?? 0) : kind === 'CLEAN' ? 1 : 0;
}

function fitWritten<Features extends ClaimFeatures>(
  lessons: readonly Lesson<Features>[],
): LinearModel<Extract<keyof Features, string>> {
  const examples = lessons.flatMap(({ sentence, claims, ways }) => {
    const right = 'right' in sentence ? sentence.right : new Set<number>();
    return ways.flatMap(({ features, share }) =>
      features.flatMap((each, i) => {
        const isTrue = right.has(claims[i]?.claim ?? -1);
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
