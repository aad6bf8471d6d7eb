import { buildClaimsIndex, type PlainClaim } from '../../../src/match/index/build-claims-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import { createPlainMatcher } from '../../../src/match/plain-matcher.ts';
import { languageProfile } from '../../../src/text/language-profile.ts';
import { tokenise } from '../../../src/text/tokenise.ts';
import { fastest, fastestByPart } from './fastest.ts';

/** What an index of so many claims costs. */
export interface Growth {
  readonly claims: number;
  readonly bytesAClaim: number;
  readonly openMilliseconds: number;
  /** Microseconds a sentence. */
  readonly tokenise: number;
  readonly match: number;
}

const growthSteps = [1_000, 3_000, 10_000, 30_000, 115_081] as const;
const TURNS = 15;
/** Sentences that are timed at once. */
const PAGE = 20;

/** Matches the same sentences with ever more of the claims; `keep` is given the bytes of each index. */
export function measureGrowth(
  claims: readonly PlainClaim[],
  sentences: readonly string[],
  keep: (bytes: Uint8Array) => void,
): Growth[] {
  const profile = languageProfile('en');
  const pages = Array.from({ length: Math.ceil(sentences.length / PAGE) }, (_, at) =>
    sentences.slice(at * PAGE, (at + 1) * PAGE),
  );
  return growthSteps.map((count) => {
    // Claims stand in the order of the alphabet: every so manieth keeps the mix of words.
    const step = claims.length / count;
    const some = Array.from({ length: count }, (_, i) => claims[Math.floor(i * step)] as PlainClaim);
    const bytes = buildClaimsIndex(some);
    keep(bytes);
    const [opening = 0] = fastest(TURNS, [() => openIndex(bytes)]);
    const wordings = some.flatMap(({ text, title }) => (title ? [text, title] : [text]));
    const match = createPlainMatcher(openIndex(bytes), 'en', { wordings, meaning: null })();
    const [tokenising = 0, matching = 0] = fastestByPart(TURNS, pages, [
      (page) => {
        for (const sentence of page) tokenise(sentence, profile);
      },
      (page) => {
        for (const sentence of page) match(sentence);
      },
    ]);
    const perSentence = 1000 / sentences.length;
    return {
      claims: count,
      bytesAClaim: bytes.length / count,
      openMilliseconds: opening,
      tokenise: tokenising * perSentence,
      match: matching * perSentence,
    };
  });
}
