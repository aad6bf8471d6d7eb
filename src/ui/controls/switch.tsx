interface SwitchProps {
  readonly label: string;
  /** Id of the element that says more about what the switch does now. */
  readonly describedBy?: string;
  readonly on: boolean;
  onChange(on: boolean): void;
}

/** An on/off control with its label in front; the whole row is the target. */
export function Switch({ label, describedBy, on, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-describedby={describedBy}
      onClick={() => onChange(!on)}
    >
      <span class="switch-label">{label}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
