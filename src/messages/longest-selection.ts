/** Characters of a selection that are searched for: a search of more words than these finds nothing better. */
export const LONGEST_SELECTION = 500;
