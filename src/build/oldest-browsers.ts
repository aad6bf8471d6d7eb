/** The oldest version of each browser in which everything works that we use, as MDN’s browser-compat-data has it. */
export const oldestBrowsers = {
  /** The first whose folded parts can be unfolded on paper (`::details-content`). */
  chrome: 131,
  /**
   * The first whose `caretPositionFromPoint` looks into shadow roots, by which a click there finds its mark; highlights can
   * have lines since 146.
   */
  firefox: 150,
} as const;
