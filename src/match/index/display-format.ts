import type { Dispute, Position, Source } from '../../claim/dispute.ts';
import type { Sections } from './index-format.ts';
import { encodeTexts, TextTableDraft } from './text-table.ts';
import { readUtf8 } from './utf8.ts';

type DisplaySections = Pick<Sections, 'displayStarts' | 'display' | 'sourceStarts' | 'sources'>;

/** A dispute as JSON, whose positions name their sources by number: several cite the same page, and its note is long. */
interface StoredDispute extends Omit<Dispute, 'positions'> {
  readonly positions: readonly StoredPosition[];
}

interface StoredPosition extends Omit<Position, 'sources' | 'wordings'> {
  readonly sources: readonly number[];
}

/** What is shown of disputes, each source once. */
export function writeDisplay(disputes: readonly Dispute[]): DisplaySections {
  const table = new TextTableDraft();
  const stored = disputes.map(
    (dispute): StoredDispute => ({
      ...dispute,
      // Wordings are never shown: of them the units keep what matching needs.
      positions: dispute.positions.map(({ wordings: _, ...position }) => ({
        ...position,
        sources: position.sources.map((source) => table.add(JSON.stringify(source))),
      })),
    }),
  );
  const display = encodeTexts(stored.map((dispute) => JSON.stringify(dispute)));
  const { textStarts, texts } = table.sections();
  return {
    displayStarts: display.starts,
    display: display.bytes,
    sourceStarts: textStarts,
    sources: texts,
  };
}

/** What is shown of one dispute. */
export function readDisplay(sections: DisplaySections, dispute: number): Dispute {
  const { displayStarts, display, sourceStarts, sources } = sections;
  const sourceOf = (number: number) => decode(sources, sourceStarts, number) as Source;
  const stored = decode(display, displayStarts, dispute) as StoredDispute;
  return {
    ...stored,
    positions: stored.positions.map((position) => ({
      ...position,
      sources: position.sources.map(sourceOf),
    })),
  };
}

function decode(bytes: Uint8Array, starts: Uint32Array, number: number): unknown {
  return JSON.parse(readUtf8(bytes.subarray(starts[number], starts[number + 1])));
}
