import type { Sensitivity } from '../../match/match.ts';
import { say } from '../strings.ts';

const steps = ['precise', 'balanced', 'broad'] as const;

interface SensitivityChoiceProps {
  readonly value: Sensitivity;
  onChange(value: Sensitivity): void;
}

/** How sure a match must be, for all pages; the options say what each step was measured to find. */
export function SensitivityChoice({ value, onChange }: SensitivityChoiceProps) {
  return (
    <label class="sensitivity">
      {say('sensitivity_title')}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as Sensitivity)}>
        {steps.map((step) => (
          <option key={step} value={step}>
            {say(`sensitivity_${step}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
