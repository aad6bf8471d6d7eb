import { type LinearModel, logOddsOf, probabilityOf } from '../linear-model.ts';
import { logistic } from '../logistic.ts';
import type { MeasuredClaim } from './claim-scorer.ts';
import type { ClaimFeatures } from './measure-claim.ts';

/** The parts by which a claim is weighed beside the others that came into question. */
export interface RivalledFeatures extends ClaimFeatures {
  /** Logarithm of its share of the odds of all of them, each taken alone: 0 where it is the only one. */
  readonly share: number;
}

/** What tells whether a claim is repeated: taken alone, and beside its rivals. */
export interface ClaimModels {
  readonly alone: LinearModel<keyof ClaimFeatures>;
  readonly rivalled: LinearModel<keyof RivalledFeatures>;
}

/** The likeliest claim of a sentence. */
export interface WeighedClaim {
  readonly measured: MeasuredClaim;
  /** That any is repeated, whatever else the document says. */
  readonly alone: number;
  /** That it is repeated, beside its rivals and in its document. */
  readonly probability: number;
}

/** A claim that a sentence is less likely to repeat is not worth naming, nor is how the sentence stands to it. */
export const LEAST_PROBABILITY = 0.02;

/** Chooses among the claims of a sentence, given how often its document has repeated some; null where there are none. */
export function weighClaims(
  candidates: readonly MeasuredClaim[],
  document: number,
  { alone, rivalled }: ClaimModels,
): WeighedClaim | null {
  const odds = candidates.map(({ features }) => logOddsOf(alone, features));
  const most = Math.max(...odds);
  const likeliest = candidates[odds.indexOf(most)];
  if (!likeliest) return null;
  const probability = logistic(most + alone.weights.document * document);
  const first = { measured: likeliest, alone: logistic(most), probability };
  if (probability < LEAST_PROBABILITY) return first;
  const shares = logShares(odds);
  const weighed = candidates.map((measured, i) => {
    const share = shares[i] as number;
    const probability = probabilityOf(rivalled, { ...measured.features, document, share });
    return { ...first, measured, probability };
  });
  return weighed.reduce((best, claim) => (claim.probability > best.probability ? claim : best));
}

/** Logarithm of the share that each of several claims has of the odds of all, given the logarithms of its odds. */
export function logShares(odds: readonly number[]): number[] {
  const all = Math.log(odds.reduce((sum, each) => sum + Math.exp(each), 0));
  return odds.map((each) => each - all);
}
