import { tally } from '../tally.ts';
import { ledgerOf } from './read-ledger.ts';
import type { CountSection } from './report-section.ts';

export const countLanguages: CountSection = (claims) => {
  const sources = tally(ledgerOf(claims).map(({ language }) => language));
  const phrasings = tally(
    claims.disputes.flatMap(({ dispute, pack }) =>
      dispute.positions.flatMap((position) => [
        ...position.phrasings.map(() => claims.manifests.get(pack)?.language ?? '?'),
        ...Object.entries(position.phrasingsIn ?? {}).flatMap(([code, texts]) => texts.map(() => code)),
      ]),
    ),
  );
  const codes = [...new Set([...sources.keys(), ...phrasings.keys()])];
  return {
    title: 'Language',
    how: 'Of the sources, and of the wordings by which sentences are found.',
    columns: ['language', 'sources', 'phrasings'],
    rows: codes.map((code) => [code, sources.get(code) ?? 0, phrasings.get(code) ?? 0]),
  };
};
