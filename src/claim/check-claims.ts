import type { AuthoredClaims, Problem } from './authored/authored-claims.ts';
import { checkAbout } from './rules/check-about.ts';
import { checkAddress } from './rules/check-address.ts';
import { checkBalance } from './rules/check-balance.ts';
import { checkDisputeDates } from './rules/check-dispute-dates.ts';
import { checkEntities } from './rules/check-entities.ts';
import { checkFigures } from './rules/check-figures.ts';
import { checkIdentity } from './rules/check-identity.ts';
import { checkLedger } from './rules/check-ledger.ts';
import { checkOwnWords } from './rules/check-own-words.ts';
import { checkPhrasings } from './rules/check-phrasings.ts';
import { checkPublisher } from './rules/check-publisher.ts';
import { checkReferences } from './rules/check-references.ts';
import { checkReviews } from './rules/check-reviews.ts';
import { checkSourceDates } from './rules/check-source-dates.ts';
import { checkSources } from './rules/check-sources.ts';
import { checkTitle } from './rules/check-title.ts';
import { checkWordings } from './rules/check-wordings.ts';
import type { DisputeRule, RuleContext, SourceRule } from './rules/rule.ts';

const disputeRules: readonly DisputeRule[] = [
  checkIdentity,
  checkTitle,
  ({ dispute }) => checkReferences(dispute),
  checkAbout,
  checkDisputeDates,
  checkReviews,
  checkPhrasings,
  checkOwnWords,
  checkSources,
  checkBalance,
  checkFigures,
];

const sourceRules: readonly SourceRule[] = [checkAddress, checkPublisher, checkSourceDates];

/**
 * Holds well-shaped claims against every rule for shipped disputes; lists all that must be mended. Drafts may
 * lack the mark of a verifier.
 */
export function checkClaims(claims: AuthoredClaims, today: string, areDrafts = false): Problem[] {
  const context: RuleContext = { claims, today, areDrafts };
  const problems: Problem[] = [...checkLedger(claims), ...checkEntities(claims), ...checkWordings(claims)];
  for (const filed of claims.disputes) {
    for (const rule of disputeRules) {
      for (const finding of rule(filed, context)) problems.push({ file: filed.file, ...finding });
    }
  }
  for (const { file, id, source } of claims.sources.values()) {
    if (source === null) continue;
    for (const rule of sourceRules) {
      for (const { path, message } of rule(source, context))
        problems.push({ file, path: [id, ...path], message });
    }
  }
  return problems;
}
