import type { Span } from '../../match/match.ts';

/** What a stretch of text contributed to a match or a search; `plain` contributed nothing. */
export type PartKind = 'plain' | 'term' | 'figure' | 'cue';

/** A span and what it contributed. */
export interface KindSpan extends Span {
  readonly kind: PartKind;
}

/** A stretch of text that is shown in one style. */
export interface TextPart {
  readonly kind: PartKind;
  readonly text: string;
}

/** Where two spans cover the same letters, the rarer kind shows. */
const rarity: Record<PartKind, number> = { plain: 0, term: 1, figure: 2, cue: 3 };

function rarest(spans: readonly KindSpan[]): PartKind {
  return spans.reduce<PartKind>((best, { kind }) => (rarity[kind] > rarity[best] ? kind : best), 'plain');
}

/** Cuts a text where the kind of its letters changes; the parts joined give the text again, whatever the spans. */
export function cutAtSpans(text: string, spans: readonly KindSpan[]): readonly TextPart[] {
  const within = (offset: number): number => Math.min(text.length, Math.max(0, offset));
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [within(start), within(end)])]);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, place) => {
    const start = edges[place] ?? 0;
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    return { kind: rarest(covering), text: text.slice(start, end) };
  });
}
