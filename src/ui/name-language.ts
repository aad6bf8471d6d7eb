import type { LanguageCode } from '../claim/dispute.ts';
import { locale } from './strings.ts';

/** Name of a language that is not the reader's, so that nobody opens a page in vain; null for the reader's own. */
export function nameLanguage(language: LanguageCode): string | null {
  if (new Intl.Locale(locale()).language === language) return null;
  return new Intl.DisplayNames(locale(), { type: 'language' }).of(language) ?? null;
}
