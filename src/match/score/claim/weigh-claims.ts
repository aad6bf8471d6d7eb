import { type LinearModel, logOddsOf } from '../linear-model.ts';
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

/** Log-odds that a question gets at most: it states nothing, and no setting marks what is so unlikely. */
const MOST_ASKED = -1;

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
  const probabilityAt = (logOdds: number) =>
    logistic(likeliest.isAsked ? Math.min(logOdds, MOST_ASKED) : logOdds);
  const inDocument = probabilityAt(most + alone.weights.document * document);
  const first = { measured: likeliest, alone: probabilityAt(most), probability: inDocument };
  if (inDocument < LEAST_PROBABILITY) return first;
  const shares = logShares(odds);
  const weighed = candidates.map(({ features }, i) =>
    logOddsOf(rivalled, { ...features, document, share: shares[i] as number }),
  );
  const best = Math.max(...weighed);
  const measured = candidates[weighed.indexOf(best)] as MeasuredClaim;
  return { ...first, measured, probability: probabilityAt(best) };
}

/** Logarithm of the share that each of several claims has of the odds of all, given the logarithms of its odds. */
export function logShares(odds: readonly number[]): number[] {
  const all = Math.log(odds.reduce((sum, each) => sum + Math.exp(each), 0));
  return odds.map((each) => each - all);
}
