import type { Dispute, PartialDate } from '../../claim/dispute.ts';
import { writeDisplay } from './display-format.ts';
import { entityTerm } from './entity-draft.ts';
import { runningTotals } from './running-totals.ts';
import type { TextTableDraft } from './text-table.ts';
import type { VocabularyDraft } from './vocabulary-draft.ts';

/** Stands for the end of a period that goes on. */
const OPEN_YEAR = 9999;

/** What disputes are written into. */
interface DisputesTarget {
  readonly vocabulary: VocabularyDraft;
  readonly texts: TextTableDraft;
}

/** Everything that the index keeps of disputes; their positions are the first claims, in order. */
export function buildDisputes(disputes: readonly Dispute[], { vocabulary, texts }: DisputesTarget) {
  const firstClaims = runningTotals(disputes.map((dispute) => dispute.positions.length));
  const groups = disputes.flatMap((dispute) => dispute.about);
  return {
    disputeIds: Uint32Array.from(disputes, (dispute) => texts.add(dispute.id)),
    disputeClaims: firstClaims,
    disputeRefuted: Uint32Array.from(disputes, (dispute, i) =>
      refutedClaim(dispute, firstClaims[i] as number),
    ),
    disputeYears: Uint16Array.from(disputes.flatMap(years)),
    aboutStarts: runningTotals(disputes.map((dispute) => dispute.about.length)),
    aboutGroupStarts: runningTotals(groups.map((group) => group.length)),
    aboutEntities: Uint32Array.from(groups.flat(), (id) => vocabulary.add(entityTerm(id))),
    ...writeDisplay(disputes),
  };
}

function refutedClaim(dispute: Dispute, first: number): number {
  const place = dispute.positions.findIndex((position) => position.id === dispute.refuted);
  return place < 0 ? 0 : first + place + 1;
}

function years({ period }: Dispute): [number, number] {
  return [yearOf(period.from), period.to === undefined ? OPEN_YEAR : yearOf(period.to)];
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}
