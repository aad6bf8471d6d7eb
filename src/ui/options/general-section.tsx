import type { Sensitivity } from '../../match/match.ts';
import { Choice, type ChoiceOption } from '../controls/choice.tsx';
import { Slider, type SliderStep } from '../controls/slider.tsx';
import { Switch } from '../controls/switch.tsx';
import { formatShare } from '../format-number.ts';
import { say } from '../strings.ts';
import { type MeasuredSteps, measuredSteps } from './measured-steps.ts';
import type { OptionsActions, SettingsView } from './options-view.ts';

interface GeneralSectionProps {
  readonly settings: SettingsView;
  onChange: OptionsActions['changeSettings'];
  /** What was measured of the steps of sensitivity. */
  readonly measured?: MeasuredSteps | undefined;
}

function scopes(): readonly ChoiceOption<SettingsView['scope']>[] {
  return [
    { value: 'listed-sites', label: say('scope_listed'), note: say('scope_listed_note') },
    { value: 'every-site', label: say('scope_every'), note: say('scope_every_note') },
    { value: 'when-asked', label: say('scope_when_asked'), note: say('scope_when_asked_note') },
  ];
}

function sensitivities(measured: MeasuredSteps): readonly ChoiceOption<SettingsView['sensitivity']>[] {
  return [
    { value: 'precise', label: say('sensitivity_precise'), note: noteOf('precise', measured) },
    { value: 'balanced', label: say('sensitivity_balanced'), note: noteOf('balanced', measured) },
    { value: 'broad', label: say('sensitivity_broad'), note: noteOf('broad', measured) },
  ];
}

function noteOf(step: Sensitivity, measured: MeasuredSteps): string {
  const note = say(`sensitivity_${step}_note`);
  const figures = measured[step];
  return figures === undefined
    ? note
    : say('sensitivity_measured', note, formatShare(figures.precision), formatShare(figures.recall));
}

function strengths(): readonly SliderStep<SettingsView['strength']>[] {
  return [
    { value: 'hairline', label: say('strength_hairline') },
    { value: 'thin', label: say('strength_thin') },
    { value: 'regular', label: say('strength_regular') },
    { value: 'strong', label: say('strength_strong') },
    { value: 'marker', label: say('strength_marker') },
  ];
}

/** What applies everywhere: where to read, how sure to be, how the card opens. */
export function GeneralSection({ settings, onChange, measured = measuredSteps }: GeneralSectionProps) {
  return (
    <section aria-labelledby="general">
      <h2 id="general">{say('general_title')}</h2>
      <Choice
        label={say('scope_title')}
        options={scopes()}
        value={settings.scope}
        onChange={(scope) => onChange({ scope })}
      />
      <Choice
        label={say('sensitivity_title')}
        options={sensitivities(measured)}
        value={settings.sensitivity}
        onChange={(sensitivity) => onChange({ sensitivity })}
      />
      <Slider
        label={say('strength_title')}
        steps={strengths()}
        value={settings.strength}
        onChange={(strength) => onChange({ strength })}
      />
      <Switch
        label={say('general_hover')}
        on={settings.openOnHover}
        onChange={(openOnHover) => onChange({ openOnHover })}
      />
      <Switch
        label={say('general_both_sides')}
        on={settings.markBothSidesOfSettled}
        onChange={(markBothSidesOfSettled) => onChange({ markBothSidesOfSettled })}
      />
    </section>
  );
}
