import type { ClaimIndex } from '../index/claim-index.ts';
import type { MatchOptions, Relation } from '../match.ts';
import { logistic } from '../score/logistic.ts';
import type { ScoredUnit } from '../score/score-unit.ts';
import { MOST_DISPUTES_A_SENTENCE, thresholds } from './thresholds.ts';

/**
 * Disputes of one war share their words: one that is so much less likely than the first shares them only. In log-odds, set
 * on the seed articles.
 */
const FARTHEST_BEHIND = 3;

/** A claim that a sentence was found to be about. */
export interface Decision {
  readonly claim: number;
  readonly relation: Relation;
  readonly probability: number;
  readonly scored: ScoredUnit;
}

/** The claims that a sentence is surely enough about, at most one a dispute, most probable first. */
export function decide(index: ClaimIndex, scored: readonly ScoredUnit[], options: MatchOptions): Decision[] {
  const accepted: Decision[] = [];
  const taken = new Set<number>();
  for (const unit of [...scored].sort((a, b) => b.logOdds - a.logOdds || a.unit - b.unit)) {
    const decision = decisionOn(unit);
    if (decision.probability < thresholds[options.sensitivity]) break;
    if (accepted[0] && unit.logOdds < accepted[0].scored.logOdds - FARTHEST_BEHIND) break;
    const group = index.disputeOf(unit.claim) < 0 ? -1 - unit.claim : index.disputeOf(unit.claim);
    if (taken.has(group)) continue;
    // A weaker wording of the same dispute must not be marked in place of one that is settled.
    taken.add(group);
    if (isMarkable(index, decision, options)) accepted.push(decision);
    if (accepted.length === MOST_DISPUTES_A_SENTENCE) break;
  }
  return withoutStrayFigures(accepted);
}

/** A figure that agrees with one claim is not another figure for the next: rival counts cover other days or victims. */
function withoutStrayFigures(decisions: readonly Decision[]): Decision[] {
  const isMet = decisions.some(
    ({ scored }) => scored.features.figureSame + scored.features.figureCompatible > 0,
  );
  return decisions.filter(({ relation }) => !isMet || relation !== 'differs');
}

/** How a sentence stands to the claim of a unit, and how surely. */
export function decisionOn(scored: ScoredUnit): Decision {
  return { claim: scored.claim, relation: relationOf(scored), probability: logistic(scored.logOdds), scored };
}

function relationOf({ denied, figures, attribution }: ScoredUnit): Relation {
  if (denied) return 'denies';
  const agrees = figures.some(({ agreement }) => agreement === 'same' || agreement === 'compatible');
  if (!agrees && figures.some(({ agreement }) => agreement === 'different')) return 'differs';
  return attribution ? 'reports' : 'states';
}

/** Of a settled dispute only the refuted position is marked, and only where it is not itself denied. */
function isMarkable(index: ClaimIndex, { claim, relation }: Decision, options: MatchOptions): boolean {
  const refuted = index.refutedClaim(index.disputeOf(claim));
  if (refuted < 0 || options.markBothSidesOfSettled) return true;
  return claim === refuted && relation !== 'denies';
}
