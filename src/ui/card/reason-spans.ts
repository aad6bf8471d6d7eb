import type { Reason } from '../../match/match.ts';
import type { KindSpan } from './cut-at-spans.ts';

/** Where in the sentence a reason can be seen; a figure is looked up by how it was written. */
export function reasonSpans(reason: Reason, sentence: string): readonly KindSpan[] {
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
