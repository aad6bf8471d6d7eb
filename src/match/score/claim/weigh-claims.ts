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

/** The claims that a sentence may repeat. */
export interface ClaimsInQuestion {
  readonly near: readonly MeasuredClaim[];
  /** Asked only where one of the near ones is likely. */
  readonly further: () => readonly MeasuredClaim[];
}

type AloneModel = ClaimModels['alone'];

/** How probable it is, taking each of the near claims alone, that a sentence repeats any. */
export function probabilityAlone(
  { near }: Pick<ClaimsInQuestion, 'near'>,
  document: number,
  alone: AloneModel,
): number {
  const likeliest = likeliestOf(near, alone);
  return likeliest ? probabilityAt(likeliest, alone.weights.document * document) : 0;
}

/** Chooses among the claims of a sentence, given how often its document has repeated some; null where none is near. */
export function weighClaims(
  { near, further }: ClaimsInQuestion,
  document: number,
  { alone, rivalled }: ClaimModels,
): WeighedClaim | null {
  const likeliest = likeliestOf(near, alone);
  if (!likeliest) return null;
  const inDocument = probabilityAt(likeliest, alone.weights.document * document);
  const first = {
    measured: likeliest.measured,
    alone: probabilityAt(likeliest),
    probability: inDocument,
  };
  if (inDocument < LEAST_PROBABILITY) return first;
  const claims = [...near, ...further()];
  const shares = logShares(claims.map(({ features }) => logOddsOf(alone, features)));
  const weighed = claims.map(({ features }, i) =>
    logOddsOf(rivalled, { ...features, document, share: shares[i] as number }),
  );
  const logOdds = Math.max(...weighed);
  const measured = claims[weighed.indexOf(logOdds)] as MeasuredClaim;
  return { ...first, measured, probability: probabilityAt({ measured, logOdds }) };
}

interface LikelyClaim {
  readonly measured: MeasuredClaim;
  readonly logOdds: number;
}

function likeliestOf(claims: readonly MeasuredClaim[], alone: AloneModel): LikelyClaim | null {
  const odds = claims.map(({ features }) => logOddsOf(alone, features));
  const logOdds = Math.max(...odds);
  const measured = claims[odds.indexOf(logOdds)];
  return measured ? { measured, logOdds } : null;
}

function probabilityAt({ measured, logOdds }: LikelyClaim, added = 0): number {
  return logistic(measured.isAsked ? Math.min(logOdds + added, MOST_ASKED) : logOdds + added);
}

/** Logarithm of the share that each of several claims has of the odds of all, given the logarithms of its odds. */
export function logShares(odds: readonly number[]): number[] {
  const all = Math.log(odds.reduce((sum, each) => sum + Math.exp(each), 0));
  return odds.map((each) => each - all);
}
