/** Characters that print nothing: soft hyphens, zero-width and direction marks, joiners, variation selectors, the kashida. */
export const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f|\u0640/u;

/** Marks that readers add to letters of any script, or that only Arabic and Hebrew schoolbooks print. */
export const LOOSE_MARK = /\p{Script=Inherited}|(?=\p{Mn})\p{Script=Hebrew}/u;
