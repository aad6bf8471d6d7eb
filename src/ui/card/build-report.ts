import type { Match } from '../../match/match.ts';
import { say } from '../strings.ts';
import type { QuotedCard } from './build-quote.ts';
import { describeCertainty, describeReason } from './describe-reason.ts';

/** What whoever keeps the claims needs to know of a wrong match, as a text that the reader completes and sends. */
export function buildReport({
  card,
  sentence,
  address,
  match,
}: QuotedCard & { readonly match: Match }): string {
  const reasons = new Set(match.reasons.map((reason) => describeReason(reason, sentence)));
  return [
    say('report_subject'),
    say('report_sentence', sentence),
    say('report_page', address),
    say('report_claim', card.position.statement),
    `${card.dispute.id}/${card.position.id}`,
    say(`relation_${match.relation}`),
    describeCertainty(match.probability),
    ...[...reasons].map((reason) => `– ${reason}`),
    '',
    say('report_comment'),
    '',
  ].join('\n');
}
