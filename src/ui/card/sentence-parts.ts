import type { Match, Reason, Span } from '../../match/match.ts';

/** What a stretch of the sentence contributed to the match; `plain` contributed nothing. */
export type PartKind = 'plain' | 'term' | 'figure' | 'cue';

/** A stretch of the sentence that is shown in one style. */
export interface SentencePart {
  readonly kind: PartKind;
  readonly text: string;
}

/** Where two reasons name the same letters, the rarer kind shows. */
const strength: Record<PartKind, number> = { plain: 0, term: 1, figure: 2, cue: 3 };

interface KindSpan extends Span {
  readonly kind: PartKind;
}

function spansOf(reason: Reason, sentence: string): readonly KindSpan[] {
  switch (reason.kind) {
    case 'terms':
      return reason.spans.map((span) => ({ ...span, kind: 'term' }));
    case 'denial':
    case 'attribution':
      return [{ ...reason.cue, kind: 'cue' }];
    case 'figure': {
      const start = sentence.indexOf(reason.found);
      return start < 0 ? [] : [{ start, end: start + reason.found.length, kind: 'figure' }];
    }
    default:
      return [];
  }
}

/** Cuts a sentence where the kind of its letters changes, so that what made the match can be shown in it. */
export function sentenceParts(sentence: string, match: Match): readonly SentencePart[] {
  const spans = match.reasons.flatMap((reason) => spansOf(reason, sentence));
  const cuts = new Set([0, sentence.length]);
  for (const { start, end } of spans) {
    if (start < sentence.length) cuts.add(Math.max(0, start));
    cuts.add(Math.min(sentence.length, Math.max(0, end)));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, place) => {
    const start = edges[place] ?? 0;
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    const kind = covering.reduce<PartKind>(
      (best, span) => (strength[span.kind] > strength[best] ? span.kind : best),
      'plain',
    );
    return { kind, text: sentence.slice(start, end) };
  });
}
