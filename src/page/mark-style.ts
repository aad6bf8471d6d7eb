import type { Relation } from '../match/match.ts';

/** How a mark looks: by its relation, or as the one that the keyboard stands on; each for light and for dark pages. `marks.css` has a rule for each. */
export type MarkStyle = `${Relation | 'current'}-on-${'light' | 'dark'}`;
