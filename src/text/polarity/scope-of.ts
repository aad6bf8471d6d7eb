import { gapBefore, type Reading, wordAt } from '../reading.ts';
import type { Span } from '../span.ts';
import {
  clauseAround,
  restOfClause,
  restOfSentence,
  spanOf,
  startOfSentence,
  type TokenRange,
} from './clauses.ts';
import type { CuePhrase } from './cue-phrases.ts';
import { scopeOfSource, scopeOfSpeech } from './scope-of-speech.ts';

const LONGEST_ADVERB = 2;

/** "Reports were flatly denied": an auxiliary stands before, at most an adverb between. */
function isPassive(reading: Reading, cue: TokenRange): boolean {
  const { passive } = reading.profile.cues;
  for (let back = 1; back <= LONGEST_ADVERB; back++)
    if (passive.has(wordAt(reading, cue.first - back))) return true;
  return false;
}

/** "It is false that", "It was denied that". */
function opensComplement(reading: Reading, cue: TokenRange): boolean {
  return reading.profile.cues.complement.has(wordAt(reading, cue.last + 1));
}

/** A denial governs what follows, unless nothing does ("a claim Moscow denies") or it is passive. */
function scopeOfDenial(reading: Reading, cue: TokenRange): Span {
  const rest = restOfSentence(reading, cue.last);
  const isTurned = rest.last < rest.first || (isPassive(reading, cue) && !opensComplement(reading, cue));
  return spanOf(reading, isTurned ? startOfSentence(reading, cue.first) : rest);
}

/** "False claims that", "the debunked story of", "fake: "; but not "inaccurate bombs". */
function opensClaim(reading: Reading, cue: TokenRange): boolean {
  const { claims, complement } = reading.profile.cues;
  const words = [1, 2, 3].map((ahead) => wordAt(reading, cue.last + ahead));
  return words.some((word) => complement.has(word)) || words.slice(0, 2).some((word) => claims.has(word));
}

/** "False: …", "Fact check: fake: …": what stands behind the colon is what the label is put on. */
function isLabel(reading: Reading, cue: TokenRange): boolean {
  return gapBefore(reading, cue.last + 1)
    .trimStart()
    .startsWith(':');
}

/**
 * "Claims that X are false" against "false claims that X": a predicate ends its clause or follows an auxiliary. An
 * adjective of anything else ("fake documents") governs that alone.
 */
function scopeOfPredicate(reading: Reading, cue: TokenRange): Span {
  const rest = restOfClause(reading, cue.last);
  const endsClause = rest.last < rest.first || /[.,;:!?]/.test(gapBefore(reading, rest.first));
  const before = startOfSentence(reading, cue.first);
  const isPredicate =
    before.last >= before.first && (endsClause || isPassive(reading, cue)) && !opensComplement(reading, cue);
  if (isPredicate) return spanOf(reading, before);
  const named = { first: cue.last + 1, last: Math.min(cue.last + 1, rest.last) };
  const governsRest = isLabel(reading, cue) || opensClaim(reading, cue);
  return spanOf(reading, governsRest ? restOfSentence(reading, cue.last) : named);
}

/** The part of the text that a cue governs. */
export function scopeOf(reading: Reading, cue: TokenRange, { reach, kind }: CuePhrase): Span {
  switch (reach) {
    case 'after':
      return spanOf(reading, restOfClause(reading, cue.last));
    case 'onward':
      return kind === 'denial'
        ? scopeOfDenial(reading, cue)
        : spanOf(reading, restOfSentence(reading, cue.last));
    case 'clause':
      return spanOf(reading, clauseAround(reading, cue.first));
    case 'predicate':
      return scopeOfPredicate(reading, cue);
    case 'speech':
      return scopeOfSpeech(reading, cue);
    case 'source':
      return scopeOfSource(reading, cue);
  }
}
