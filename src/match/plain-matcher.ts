import type { LanguageCode } from '../claim/dispute.ts';
import { type Decision, decisionOn } from './decide/decide.ts';
import type { ClaimIndex } from './index/claim-index.ts';
import { createSentenceReader } from './read/read-sentence.ts';
import { readContext } from './read/sentence-context.ts';
import { createSentenceScorer } from './score/match-sentence.ts';

/** Creates a matcher for an index of plain claims: the most probable claim of a sentence, or null. */
export function createPlainMatcher(index: ClaimIndex, language: LanguageCode) {
  const readSentence = createSentenceReader(index);
  const scoreSentence = createSentenceScorer(index);
  const noTitle = readSentence('', language);

  return (text: string, before: readonly string[]): Decision | null => {
    const scored = scoreSentence({
      sentence: readSentence(text, language),
      context: readContext(
        index,
        noTitle,
        before.map((sentence) => readSentence(sentence, language)),
      ),
      open: new Uint8Array(),
      language: index.languages().indexOf(language),
    });
    const best = scored.reduce<(typeof scored)[number] | null>(
      (found, unit) => (found && found.logOdds >= unit.logOdds ? found : unit),
      null,
    );
    return best && decisionOn(best);
  };
}
