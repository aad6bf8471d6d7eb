import type { Relation } from '../match/match.ts';

/** How a mark looks: by its relation, or as the one that the keyboard stands on; each for light and for dark pages. */
export type MarkStyle = `${Relation | 'current'}-on-${'light' | 'dark'}`;

const KINDS = ['states', 'reports', 'denies', 'differs', 'current'] as const;

/** All styles; `marks.css` has a rule for each. */
export const MARK_STYLES: readonly MarkStyle[] = KINDS.flatMap(
  (kind) => [`${kind}-on-light`, `${kind}-on-dark`] as const,
);
