/** A direction in a quarter of its size. */
export interface RoundedDirection {
  readonly numbers: Int8Array;
  readonly scale: number;
}

/** Rounds a direction by its largest number. */
export function roundDirection(direction: Float32Array): RoundedDirection {
  const largest = direction.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  const scale = largest / 127;
  return { numbers: Int8Array.from(direction, (value) => Math.round(value / scale)), scale };
}

/** Cosine of a rounded direction with another. */
export function alike({ numbers, scale }: RoundedDirection, direction: Float32Array): number {
  let product = 0;
  for (let i = 0; i < numbers.length; i++) product += (numbers[i] as number) * (direction[i] as number);
  return product * scale;
}
