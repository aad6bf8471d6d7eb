import { Choice } from '../controls/choice.tsx';
import { Switch } from '../controls/switch.tsx';
import { strings } from '../strings.ts';
import type { OptionsActions, SettingsView } from './options-view.ts';

interface GeneralSectionProps {
  readonly settings: SettingsView;
  onChange: OptionsActions['changeSettings'];
}

/** What applies everywhere: where to read, how sure to be, how the card opens. */
export function GeneralSection({ settings, onChange }: GeneralSectionProps) {
  const text = strings.options.general;
  return (
    <section aria-labelledby="general">
      <h2 id="general">{text.title}</h2>
      <Choice
        label={text.scope}
        options={text.scopes}
        value={settings.scope}
        onChange={(scope) => onChange({ scope })}
      />
      <Choice
        label={text.sensitivity}
        options={text.sensitivities}
        value={settings.sensitivity}
        onChange={(sensitivity) => onChange({ sensitivity })}
      />
      <Switch
        label={text.hover}
        on={settings.openOnHover}
        onChange={(openOnHover) => onChange({ openOnHover })}
      />
      <Switch
        label={text.bothSides}
        on={settings.markBothSidesOfSettled}
        onChange={(markBothSidesOfSettled) => onChange({ markBothSidesOfSettled })}
      />
    </section>
  );
}
