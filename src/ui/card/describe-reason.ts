import type { Reason } from '../../match/match.ts';
import { joinNames } from '../join-names.ts';
import type { MessageKey } from '../strings/message-key.ts';
import { locale, say } from '../strings.ts';

const figureText = {
  same: 'why_same_figure_reworded',
  compatible: 'why_compatible_figure',
  different: 'why_different_figure',
} as const;

/** Says one reason of a match in plain words. */
export function describeReason(reason: Reason, sentence: string): string {
  switch (reason.kind) {
    case 'terms':
      return say('why_terms');
    case 'order':
      return say('why_order');
    case 'entities':
      return say('why_entities', joinNames(reason.names));
    case 'figure':
      return describeFigure(reason);
    case 'denial':
      return say('why_denial', sentence.slice(reason.cue.start, reason.cue.end));
    case 'attribution':
      return say('why_attribution', sentence.slice(reason.cue.start, reason.cue.end));
    case 'context':
      return say('why_context', joinNames(reason.words));
    case 'fuzzy':
      return say('why_fuzzy', reason.written, reason.read);
    case 'meaning':
      return say('why_meaning');
  }
}

function describeFigure({ agreement, found, claimed }: Extract<Reason, { kind: 'figure' }>): string {
  return agreement === 'same' && found === claimed
    ? say('why_same_figure', found)
    : say(figureText[agreement], found, claimed);
}

/** Says a probability in words, with the figure behind it. */
export function describeCertainty(probability: number): string {
  const percent = new Intl.NumberFormat(locale(), { style: 'percent' }).format(probability);
  return say(certaintyKey(probability), percent);
}

function certaintyKey(probability: number): MessageKey {
  if (probability >= 0.95) return 'why_almost_certainly';
  if (probability >= 0.85) return 'why_very_likely';
  return probability >= 0.65 ? 'why_likely' : 'why_possibly';
}
