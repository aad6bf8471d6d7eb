import type { Cue } from '../cue.ts';
import type { LanguageProfile } from '../language-profile.ts';
import { gapBefore, type Reading, wordAt } from '../reading.ts';
import type { Token } from '../token.ts';
import { FARTHEST_REACH, sentenceUpTo, spanOf } from './clauses.ts';
import { scopeOf } from './scope-of.ts';

/** Not in an address ("?id=1"). No more than a few signs close behind one, or a run of them would be read anew from each. */
const QUESTION_MARK = /[?\u061f\uff1f](?=[^\p{L}\p{N}\s]{0,8}(?:\s|$))/gu;

/** Whether a cue of some kind governs another; those that stand too far before it cannot. */
function liesInScope(cues: readonly Cue[], cue: Cue, kind: Cue['kind']): boolean {
  return cues
    .slice(-FARTHEST_REACH)
    .some((other) => other.kind === kind && cue.start >= other.scope.start && cue.end <= other.scope.end);
}

/** "May 2015" is no hedge, and "No. 10" no negation. */
function isMonthOrNumber(reading: Reading, index: number): boolean {
  const { word, letterCase } = reading.tokens[index] as Token;
  const isBeforeFigure = /^\d/.test(wordAt(reading, index + 1));
  const isMonth =
    reading.profile.numbers.months.has(word) && letterCase === 'title' && (index > 0 || isBeforeFigure);
  return isMonth || (isBeforeFigure && /^\. ?$/.test(gapBefore(reading, index + 1)));
}

/** "Dismissed the reports as propaganda" rejects once: the name only says how. */
function isNamedInDenial(
  reading: Reading,
  cue: Cue,
  { first, cues }: { first: number; cues: readonly Cue[] },
): boolean {
  const isNamed = [1, 2].some((back) => reading.profile.cues.naming.has(wordAt(reading, first - back)));
  return isNamed && liesInScope(cues, cue, 'denial');
}

function readPhrases(reading: Reading): Cue[] {
  const { tokens, profile } = reading;
  const cues: Cue[] = [];
  let index = 0;
  while (index < tokens.length) {
    const hit = profile.cues.phrases.at(tokens, index);
    const first = index;
    index += hit?.length ?? 1;
    if (!hit || hit.meaning.kind === 'none' || isMonthOrNumber(reading, first)) continue;
    const range = { first, last: index - 1 };
    const cue: Cue = {
      ...spanOf(reading, range),
      kind: hit.meaning.kind,
      scope: scopeOf(reading, range, hit.meaning),
    };
    // In languages of negative concord ("no … nunca") a second negation in the first one's scope says nothing more.
    if (cue.kind === 'negation' && profile.cues.hasNegativeConcord && liesInScope(cues, cue, 'negation'))
      continue;
    if (cue.kind === 'refutation' && isNamedInDenial(reading, cue, { first: range.first, cues })) continue;
    cues.push(cue);
  }
  return cues;
}

/** So far behind a negation a denial may stand that it undoes: the next cue, or the one behind an adverb's. */
const NEXT_CUES = 2;

/** "Nobody denies that X because Y": what is no denial is none to the end of what it would deny. */
function withDenialsUndone(cues: readonly Cue[]): Cue[] {
  return cues.map((cue, place) => {
    if (cue.kind !== 'negation') return cue;
    const undone = cues
      .slice(place + 1, place + 1 + NEXT_CUES)
      .filter(({ kind, start }) => kind === 'denial' && start >= cue.scope.start && start < cue.scope.end);
    const end = Math.max(cue.scope.end, ...undone.map(({ scope }) => scope.end));
    return { ...cue, scope: { ...cue.scope, end } };
  });
}

/** A sentence that ends in a question mark is a question as a whole. */
function readQuestionMarks(reading: Reading): Cue[] {
  const { text, tokens } = reading;
  let next = 0;
  return [...text.matchAll(QUESTION_MARK)].flatMap(({ index: start }): Cue[] => {
    while (next < tokens.length && (tokens[next] as Token).start <= start) next++;
    if (next === 0) return [];
    return [
      { start, end: start + 1, kind: 'question', scope: spanOf(reading, sentenceUpTo(reading, next - 1)) },
    ];
  });
}

/**
 * The cues of a text in order, each with the part that it governs, by rules over clauses (after the scope heuristics of
 * NegEx, Chapman et al. 2001, and ConText, Harkema et al. 2009). `tokens` are the text's own, from `tokenise`.
 */
export function readCues(text: string, tokens: readonly Token[], profile: LanguageProfile): Cue[] {
  const reading: Reading = { text, tokens, profile };
  return [...withDenialsUndone(readPhrases(reading)), ...readQuestionMarks(reading)].sort(
    (a, b) => a.start - b.start,
  );
}
