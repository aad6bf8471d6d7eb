import { Switch } from '../controls/switch.tsx';
import { locale, say } from '../strings.ts';
import type { MutedView, OptionsActions } from './options-view.ts';

interface LanguagesSectionProps {
  /** Languages that pages are read in, as primary subtags. */
  readonly languages: readonly string[];
  readonly muted: MutedView;
  onMute: OptionsActions['setMuted'];
}

/** The languages of the pages that are read, each with its switch. */
export function LanguagesSection({ languages, muted, onMute }: LanguagesSectionProps) {
  const names = new Intl.DisplayNames(locale(), { type: 'language' });
  const named = languages
    .map((language) => ({ language, name: names.of(language) ?? language }))
    .sort((a, b) => a.name.localeCompare(b.name, locale()));
  return (
    <section aria-labelledby="languages">
      <h2 id="languages">{say('languages_title')}</h2>
      <p class="note">{say('languages_note')}</p>
      <ul class="rows in-columns" aria-labelledby="languages">
        {named.map(({ language, name }) => (
          <li key={language}>
            <Switch
              label={name}
              on={!muted.languages.includes(language)}
              onChange={(on) => onMute('languages', language, !on)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
