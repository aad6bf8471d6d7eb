import type { ClaimIndex } from '../../../src/match/index/claim-index.ts';
import { createMatcher } from '../../../src/match/matcher.ts';
import type { Encode } from '../../../src/match/meaning/encoder-file.ts';
import { languageProfile } from '../../../src/text/language-profile.ts';
import { tokenise } from '../../../src/text/tokenise.ts';
import { type DocumentSet, sentencesOf } from './documents.ts';
import { fastest, fastestByPart } from './fastest.ts';

/** Time that matching and tokenising the same sentences take, in microseconds a sentence. */
export interface Pace {
  readonly name: string;
  readonly sentences: number;
  readonly tokenise: number;
  readonly match: number;
  /** Time of matching where the encoder is there, and the share of the sentences that it reads. */
  readonly read: number;
  readonly readShare: number;
}

const TURNS = 15;
const OPTIONS = { sensitivity: 'precise', markBothSidesOfSettled: false } as const;

/** Matches every set of documents with the claims that come with the project, by a glance and with the encoder. */
export function measureBundled(index: ClaimIndex, sets: readonly DocumentSet[], encode: Encode): Pace[] {
  const profile = languageProfile('en');
  const matcher = createMatcher(index);
  let reads = 0;
  const reader = createMatcher(index, (pieces) => {
    reads++;
    return encode(pieces);
  });
  return sets.map(({ name, batches }) => {
    const sentences = sentencesOf(batches);
    const [tokenising = 0, matching = 0] = fastestByPart(TURNS, batches, [
      ({ runs }) => {
        for (const run of runs) for (const sentence of run.sentences) tokenise(sentence, profile);
      },
      (batch) => {
        for (const _ of matcher.matchBatch(batch, OPTIONS));
      },
    ]);
    const perSentence = 1000 / sentences.length;
    reads = 0;
    // The encoder's milliseconds need no repeating.
    const [reading = 0] = fastest(1, [
      () => {
        for (const batch of batches) for (const _ of reader.matchBatch(batch, OPTIONS));
      },
    ]);
    return {
      name,
      sentences: sentences.length,
      tokenise: tokenising * perSentence,
      match: matching * perSentence,
      read: reading * perSentence,
      readShare: reads / sentences.length,
    };
  });
}

/** The sets taken together, each sentence counting once. */
export function takeTogether(paces: readonly Pace[], name: string): Pace {
  const sentences = paces.reduce((sum, pace) => sum + pace.sentences, 0);
  const mean = (of: (pace: Pace) => number) =>
    paces.reduce((sum, pace) => sum + of(pace) * pace.sentences, 0) / sentences;
  return {
    name,
    sentences,
    tokenise: mean((pace) => pace.tokenise),
    match: mean((pace) => pace.match),
    read: mean((pace) => pace.read),
    readShare: mean((pace) => pace.readShare),
  };
}
