import type { Reason } from '../../match/match.ts';
import { joinNames } from '../join-names.ts';
import { strings } from '../strings.ts';

const figureText = {
  same: strings.why.sameFigure,
  compatible: strings.why.compatibleFigure,
  different: strings.why.differentFigure,
} as const;

/** Says one reason of a match in plain words. */
export function describeReason(reason: Reason, sentence: string): string {
  switch (reason.kind) {
    case 'terms':
      return strings.why.terms;
    case 'order':
      return strings.why.order;
    case 'entities':
      return strings.why.entities(joinNames(reason.names));
    case 'figure':
      return figureText[reason.agreement](reason.found, reason.claimed);
    case 'denial':
      return strings.why.denial(sentence.slice(reason.cue.start, reason.cue.end));
    case 'attribution':
      return strings.why.attribution(sentence.slice(reason.cue.start, reason.cue.end));
    case 'context':
      return strings.why.context(joinNames(reason.words));
    case 'fuzzy':
      return strings.why.fuzzy(reason.written, reason.read);
    case 'meaning':
      return strings.why.meaning;
  }
}

/** Says a probability in words, with the figure behind it. */
export function describeCertainty(probability: number): string {
  const percent = new Intl.NumberFormat(strings.locale, { style: 'percent' }).format(probability);
  return strings.why.certainty(certaintyWords(probability), percent);
}

function certaintyWords(probability: number): string {
  if (probability >= 0.95) return strings.why.almostCertainly;
  if (probability >= 0.85) return strings.why.veryLikely;
  return probability >= 0.65 ? strings.why.likely : strings.why.possibly;
}
