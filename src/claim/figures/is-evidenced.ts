import type { Figure } from './read-figures.ts';

/** Whether the figures of one evidence note bear out a figure; a share may follow from two counts of the note. */
export function isEvidenced(figure: Figure, note: readonly Figure[]): boolean {
  if (note.some((other) => other.kind === figure.kind && isNear(other.value, figure))) return true;
  if (figure.kind !== 'share') return false;
  const counts = note.filter(({ kind }) => kind === 'count').map(({ value }) => value);
  return counts.some((whole) => counts.some((part) => part < whole && followsFrom(part / whole, figure)));
}

/** "23 of 100 were" also says that 77 of 100 were not. */
function followsFrom(share: number, figure: Figure): boolean {
  return isNear(share, figure) || isNear(1 - share, figure);
}

/** Half a step either way; the margin is for binary fractions. */
function isNear(value: number, figure: Figure): boolean {
  return Math.abs(value - figure.value) <= figure.step / 2 + 1e-9;
}
