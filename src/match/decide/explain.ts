import type { ClaimIndex } from '../index/claim-index.ts';
import type { Reason, Span } from '../match.ts';
import type { ReadSentence } from '../read/read-sentence.ts';
import type { TermMeeting } from '../score/align-terms.ts';
import type { Features } from '../score/features.ts';
import type { ScoredUnit } from '../score/score-unit.ts';
import { unitModel } from '../score/unit-model.ts';

/** Why a sentence was found to be about a claim, heaviest part first. */
export function explain(index: ClaimIndex, scored: ScoredUnit, sentence: ReadSentence): Reason[] {
  const reasons = [
    ...termReasons(index, scored, sentence),
    ...contextReasons(index, scored),
    ...figureReasons(scored),
    ...cueReasons(scored, sentence),
    ...fuzzyReasons(scored, sentence),
    ...topicReasons(scored),
  ];
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** What some parts of the score add, in log-odds. */
function weightOf({ features }: ScoredUnit, ...parts: (keyof Features)[]): number {
  return parts.reduce((sum, part) => sum + unitModel.weights[part] * features[part], 0);
}

function termReasons(index: ClaimIndex, scored: ScoredUnit, sentence: ReadSentence): Reason[] {
  const reasons: Reason[] = [];
  const spans = spansOf(scored.meetings, sentence);
  if (spans.length > 0)
    reasons.push({ kind: 'terms', weight: weightOf(scored, 'coverage', 'words', 'density'), spans });
  if (scored.features.order > 0) reasons.push({ kind: 'order', weight: weightOf(scored, 'order') });
  const names = namesOf(
    index,
    scored.meetings.filter(({ at }) => at >= 0),
  );
  if (names.length > 0)
    reasons.push({ kind: 'entities', weight: weightOf(scored, 'entities', 'stranger', 'otherName'), names });
  return reasons;
}

/** Places of the words that met, in reading order, each once. */
function spansOf(meetings: readonly TermMeeting[], sentence: ReadSentence): Span[] {
  const places = new Set(meetings.map(({ at }) => at).filter((at) => at >= 0));
  return [...places]
    .sort((a, b) => a - b)
    .flatMap((at) => sentence.terms[at] ?? [])
    .map(({ start, end }) => ({ start, end }));
}

function namesOf(index: ClaimIndex, meetings: readonly TermMeeting[]): string[] {
  const names = meetings
    .filter(({ term }) => index.isName(term.number))
    .map(({ term }) => index.shownTerm(term.number));
  return [...new Set(names)];
}

function contextReasons(index: ClaimIndex, scored: ScoredUnit): Reason[] {
  const words = scored.meetings
    .filter(({ from }) => from === 'context')
    .map(({ term }) => index.shownTerm(term.number));
  return words.length === 0
    ? []
    : [{ kind: 'context', weight: weightOf(scored, 'context'), words: [...new Set(words)] }];
}

const FIGURE_PARTS = {
  same: 'figureSame',
  compatible: 'figureCompatible',
  different: 'figureDifferent',
} as const;

function figureReasons({ figures }: ScoredUnit): Reason[] {
  return figures.flatMap(({ agreement, found, claimed }) =>
    agreement === 'missing'
      ? []
      : [
          {
            kind: 'figure',
            weight: unitModel.weights[FIGURE_PARTS[agreement]] / figures.length,
            agreement,
            found,
            claimed,
          } as const,
        ],
  );
}

/** Cues say how the sentence stands to the claim rather than whether it is about it: they carry no weight. */
function cueReasons(scored: ScoredUnit, { read }: ReadSentence): Reason[] {
  const reasons: Reason[] = [];
  const denial = read.cues.find(
    ({ kind }) => kind === 'negation' || kind === 'denial' || kind === 'refutation',
  );
  if (scored.denied && denial) {
    reasons.push({ kind: 'denial', weight: 0, cue: { start: denial.start, end: denial.end } });
  }
  if (scored.attribution) {
    const { start, end } = scored.attribution;
    reasons.push({ kind: 'attribution', weight: 0, cue: { start, end } });
  }
  return reasons;
}

/** Being about the same is a reason; not being so is none. */
function topicReasons({ topical }: ScoredUnit): Reason[] {
  return topical > 0 ? [{ kind: 'meaning', weight: topical }] : [];
}

function fuzzyReasons(scored: ScoredUnit, { read, terms }: ReadSentence): Reason[] {
  return scored.meetings
    .flatMap(({ at }) => terms[at] ?? [])
    .flatMap(({ start, end, readAs }) =>
      readAs === null
        ? []
        : [
            {
              kind: 'fuzzy',
              weight: weightOf(scored, 'fuzzy'),
              written: read.text.slice(start, end),
              read: readAs,
            } as const,
          ],
    );
}
