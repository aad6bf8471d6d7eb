import { say } from '../strings.ts';
import type { SettingsView } from './options-view.ts';

const scopes = {
  'listed-sites': 'scope_listed',
  'every-site': 'scope_every',
  'when-asked': 'scope_when_asked',
} as const satisfies Record<SettingsView['scope'], string>;

/** The settings that have more than two answers, each with the answer chosen, in the words of the options. */
export function nameSettings({
  scope,
  sensitivity,
  strength,
}: SettingsView): readonly (readonly [name: string, value: string])[] {
  return [
    [say('scope_title'), say(scopes[scope])],
    [say('sensitivity_title'), say(`sensitivity_${sensitivity}`)],
    [say('strength_title'), say(`strength_${strength}`)],
  ];
}
