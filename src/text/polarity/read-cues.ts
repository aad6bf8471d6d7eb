import type { Cue } from '../cue.ts';
import type { LanguageProfile } from '../language-profile.ts';
import { gapBefore, type Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import { spanOf, startOfSentence } from './clauses.ts';
import { scopeOf } from './scope-of.ts';

const QUESTION_MARK = /[?\u061f\uff1f]/;

/** In languages of negative concord ("no … nunca") a second negation in the first one's scope says nothing more. */
function isConcord(negations: readonly Cue[], cue: Cue): boolean {
  return negations.some(({ scope }) => cue.start >= scope.start && cue.end <= scope.end);
}

function readPhrases(reading: Reading): Cue[] {
  const { tokens, profile } = reading;
  const cues: Cue[] = [];
  let index = 0;
  while (index < tokens.length) {
    const hit = profile.cues.phrases.at(tokens, index);
    const range = { first: index, last: index + (hit?.length ?? 1) - 1 };
    index = range.last + 1;
    if (!hit || hit.meaning.kind === 'none') continue;
    const cue: Cue = {
      ...spanOf(reading, range),
      kind: hit.meaning.kind,
      scope: scopeOf(reading, range, hit.meaning),
    };
    const negations = cues.filter(({ kind }) => kind === 'negation');
    if (cue.kind === 'negation' && profile.cues.hasNegativeConcord && isConcord(negations, cue)) continue;
    cues.push(cue);
  }
  return cues;
}

/** A sentence that ends in a question mark is a question as a whole. */
function readQuestionMarks(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  for (let index = 1; index <= reading.tokens.length; index++) {
    const gapStart = reading.tokens[index - 1]?.end ?? 0;
    const gap = reading.text.slice(gapStart, reading.tokens[index]?.start ?? reading.text.length);
    const mark = gap.search(QUESTION_MARK);
    if (mark < 0 || !/^[^\w]*$/.test(gapBefore(reading, index))) continue;
    const scope = spanOf(reading, startOfSentence(reading, index));
    cues.push({ start: gapStart + mark, end: gapStart + mark + 1, kind: 'question', scope });
  }
  return cues;
}

/**
 * The cues of a text in order, each with the part that it governs, by rules over clauses (after the scope heuristics of
 * NegEx, Chapman et al. 2001, and ConText, Harkema et al. 2009). `tokens` are the text's own, from `tokenise`.
 */
export function readCues(text: string, tokens: readonly Token[], profile: LanguageProfile): Cue[] {
  const reading: Reading = { text, tokens, profile };
  return [...readPhrases(reading), ...readQuestionMarks(reading)].sort((a, b) => a.start - b.start);
}
