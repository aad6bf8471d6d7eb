import { foldWord } from '../fold-word.ts';
import { createPhraseTable } from '../phrase-table.ts';
import type { CueLexicon, CuePhrase, CuePhrases } from './cue-phrases.ts';

function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s+/)
      .map(foldWord)
      .filter((word) => word !== ''),
  );
}

/** Makes a language's cues ready for look-ups. */
export function compileCuePhrases(cues: CuePhrases): CueLexicon {
  const groups: [string, CuePhrase][] = [
    [cues.noNegation, { kind: 'none', reach: 'after' }],
    [cues.source, { kind: 'attribution', reach: 'source' }],
    [cues.negation, { kind: 'negation', reach: cues.negatesBackward ? 'clause' : 'after' }],
    [cues.denial, { kind: 'denial', reach: 'onward' }],
    [cues.refutation, { kind: 'refutation', reach: 'onward' }],
    [cues.refutationPredicate, { kind: 'refutation', reach: 'predicate' }],
    [cues.hedge, { kind: 'hedge', reach: 'clause' }],
    [cues.hypothetical, { kind: 'hypothetical', reach: 'after' }],
    [cues.hypotheticalVerb, { kind: 'hypothetical', reach: 'clause' }],
    [cues.question, { kind: 'question', reach: 'onward' }],
    [cues.attribution, { kind: 'attribution', reach: 'speech' }],
  ];
  return {
    phrases: createPhraseTable(groups),
    hasNegativeConcord: cues.hasNegativeConcord,
    contrast: wordSet(cues.contrast),
    clauseOpeners: wordSet(cues.clauseOpeners),
    complement: wordSet(cues.complement),
    claims: wordSet(cues.claims),
    passive: wordSet(cues.passive),
    naming: wordSet(cues.naming),
    possessives: wordSet(cues.possessives),
  };
}
