import type { Dispute, LanguageCode, Pack, Position } from '../../claim/dispute.ts';
import type { Probes } from '../meaning/probe.ts';
import { buildIndexOf } from './build-index-of.ts';
import type { IndexSummary } from './index-summary.ts';

/** What was learned beforehand. */
export interface Learned {
  /** As `cutTopics` gives them; empty where words alone are to decide. */
  readonly topics: Uint8Array;
  readonly probes: Probes;
}

const nothingLearned: Learned = { topics: new Uint8Array(), probes: new Map() };

/** Compiles packs into one index file. Ids of disputes must be unique over all packs. */
export function buildIndex(packs: readonly Pack[], learned = nothingLearned): Uint8Array {
  const disputes = packs.flatMap((pack) =>
    pack.disputes.map((dispute) => ({ dispute, language: pack.language })),
  );
  const positions = disputes.flatMap(({ dispute, language }) =>
    dispute.positions.map((position) => ({ position, language })),
  );
  return buildIndexOf({
    summary: summarise(packs),
    ...learned,
    entities: packs.flatMap((pack) => pack.entities),
    disputes: disputes.map(({ dispute }) => dispute),
    claims: positions.map(({ position }) => position.id),
    units: positions.flatMap(({ position, language }, claim) =>
      wordings(position, language).map((wording) => ({ claim, ...wording })),
    ),
  });
}

/** A position is met in its statement, in any of its phrasings, or in a sentence that words it, in this order. */
function wordings({ statement, phrasings, wordings = [] }: Position, language: LanguageCode) {
  return [{ text: statement, language }, ...phrasings, ...wordings];
}

function summarise(packs: readonly Pack[]): IndexSummary {
  const positions = packs.flatMap((pack) => pack.disputes.flatMap((dispute: Dispute) => dispute.positions));
  return {
    disputes: packs.reduce((sum, pack) => sum + pack.disputes.length, 0),
    positions: positions.length,
    sources: new Set(positions.flatMap((position) => position.sources.map((source) => source.url))).size,
    version: packs.map((pack) => `${pack.name} ${pack.version}`).join(', '),
    packs: packs.map(({ name, disputes }) => ({ name, disputes: disputes.length })),
  };
}
