import type { LanguageCode } from '../claim/dispute.ts';
import { type Decision, decisionOn } from './decide/decide.ts';
import type { ClaimIndex } from './index/claim-index.ts';
import { createSentenceOpener } from './read/opened-sentence.ts';
import { readContext } from './read/sentence-context.ts';
import { createSentenceScorer } from './score/match-sentence.ts';

/** Creates a matcher for an index of plain claims: the most probable claim of a sentence, or null. */
export function createPlainMatcher(index: ClaimIndex, language: LanguageCode) {
  const openSentence = createSentenceOpener(index);
  const scoreSentence = createSentenceScorer(index);

  return (text: string, before: readonly string[]): Decision | null => {
    const scored = scoreSentence({
      sentence: openSentence(text, language),
      readContext: () =>
        readContext(
          index,
          null,
          before.map((sentence) => openSentence(sentence, language)),
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
