import { ledgerOf } from './read-ledger.ts';
import type { CountSection } from './report-section.ts';

export const countTotals: CountSection = (claims) => {
  const disputes = claims.disputes.map(({ dispute }) => dispute);
  const positions = disputes.flatMap((dispute) => dispute.positions);
  const sources = ledgerOf(claims);
  const isVerified = ({ reviews }: (typeof disputes)[number]): boolean =>
    reviews.some(({ role }) => role === 'verifier');
  return {
    title: 'Totals',
    how: 'A dispute is verified when a second reader has looked its sources up again and signed.',
    columns: ['', 'number'],
    rows: [
      ['disputes', disputes.length],
      ['of them verified', disputes.filter(isVerified).length],
      ['positions', positions.length],
      ['phrasings', positions.reduce((sum, { phrasings }) => sum + phrasings.length, 0)],
      ['sources', sources.length],
      ['publishers', new Set(sources.map(({ publisher }) => publisher)).size],
      ['entities', claims.entities.size],
    ],
  };
};
