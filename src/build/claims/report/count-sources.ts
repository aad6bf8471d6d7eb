import { sourceKinds } from '../../../claim/vocabulary.ts';
import { tally } from '../tally.ts';
import { ledgerOf } from './read-ledger.ts';
import type { CountSection } from './report-section.ts';

/** More rows would be the ledger again. */
const PUBLISHERS = 25;

export const countKinds: CountSection = (claims) => {
  const sources = ledgerOf(claims);
  return {
    title: 'Kind of source',
    how: 'As the ledger says.',
    columns: ['kind', 'sources', 'publishers'],
    rows: sourceKinds.map((kind) => {
      const own = sources.filter((source) => source.kind === kind);
      return [kind, own.length, new Set(own.map(({ publisher }) => publisher)).size];
    }),
  };
};

export const countLeanings: CountSection = (claims) => {
  const leanings = tally(ledgerOf(claims).map(({ leaning }) => leaning ?? 'none noted'));
  return {
    title: 'Leaning of sources',
    how: 'The side on which a publisher stands, where the ledger notes one.',
    columns: ['leaning', 'sources'],
    rows: [...leanings],
  };
};

export const countPublishers: CountSection = (claims) => ({
  title: 'Publishers with most sources',
  how: `The first ${PUBLISHERS}.`,
  columns: ['publisher', 'sources'],
  rows: [...tally(ledgerOf(claims).map(({ publisher }) => publisher))].slice(0, PUBLISHERS),
});
