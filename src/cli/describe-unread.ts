import type { LanguageCode } from '../claim/dispute.ts';
import type { SentenceBatch } from '../match/match.ts';
import { languagesOfPage } from '../match/read/guess-language.ts';
import { describeFactCheck } from './describe-fact-check.ts';
import type { ReadDocument } from './document.ts';

/** Why a document was not matched, or null where it was; `known` are the languages of the claims. */
export function describeUnread(
  { verdicts, sentences }: ReadDocument,
  batch: SentenceBatch,
  known: readonly LanguageCode[],
): string | null {
  if (verdicts !== null) return describeFactCheck(verdicts);
  if (sentences.length === 0) return 'No text was found in it.';
  const languages = languagesOfPage(batch);
  if (languages.some((language) => known.includes(language))) return null;
  if (languages.length === 0)
    return 'Its language was not recognised, so nothing was matched: it is in none of the twelve that are read, or the text is too short to tell.';
  return `Nothing was matched: the text is in ${nameAll(languages)}, the claims are in ${nameAll(known)}.`;
}

function nameAll(languages: readonly LanguageCode[]): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return languages.map((language) => names.of(language)).join(' or ');
}
