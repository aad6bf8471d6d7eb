import { useId } from 'preact/hooks';

/** One step of a slider, from least to most. */
export interface SliderStep<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SliderProps<Value extends string> {
  readonly label: string;
  readonly steps: readonly SliderStep<Value>[];
  readonly value: Value;
  onChange(value: Value): void;
}

/** One of several steps that have an order; says the name of the step, not its number. */
export function Slider<Value extends string>({ label, steps, value, onChange }: SliderProps<Value>) {
  const id = useId();
  const place = steps.findIndex((step) => step.value === value);
  const name = steps[place]?.label ?? '';
  const choose = (chosen: number): void => {
    const step = steps[chosen];
    if (step) onChange(step.value);
  };
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={steps.length - 1}
        step={1}
        value={place}
        aria-valuetext={name}
        onInput={(event) => choose(event.currentTarget.valueAsNumber)}
      />
      <output for={id}>{name}</output>
    </div>
  );
}
