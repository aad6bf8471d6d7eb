import type { LanguageCode } from '../../claim/dispute.ts';
import { languageProfile } from '../../text/language-profile.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { SentenceBatch } from '../match.ts';

/** Least share of stop words in a text of a language: English news has .42 of English and .04 to .08 of its neighbours. */
const FEWEST_STOP_WORDS = 0.2;
/** Characters that are looked at: some fifty words, of which twenty of English news are stop words. */
const LOOKED_AT = 300;

/** The language of a page as one of the index's languages, or null when the index holds nothing in it. */
export function guessLanguage(batch: SentenceBatch, known: readonly LanguageCode[]): LanguageCode | null {
  if (batch.language !== null) {
    const subtag = batch.language.toLowerCase().split(/[-_]/, 1)[0] as string;
    return known.includes(subtag) ? subtag : null;
  }
  const text = [batch.title, batch.lead, ...(batch.runs[0]?.sentences.slice(0, 5) ?? [])]
    .join('\n')
    .slice(0, LOOKED_AT);
  const shares = known.map((language) => ({ language, share: stopWordShare(text, language) }));
  const best = shares.sort((a, b) => b.share - a.share)[0];
  return best && best.share >= FEWEST_STOP_WORDS ? best.language : null;
}

function stopWordShare(text: string, language: LanguageCode): number {
  const tokens = tokenise(text, languageProfile(language));
  return tokens.length === 0 ? 0 : tokens.filter((token) => token.stop).length / tokens.length;
}
