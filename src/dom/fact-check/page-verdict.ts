/** What a fact-check concludes of one claim, in its own words, as the page states them; null where it does not. */
export interface PageVerdict {
  /** The claim that was checked. */
  readonly claim: string | null;
  /** What the checker calls it: "Mostly false", "2 of 5". */
  readonly rating: string | null;
  /** Who checked it. */
  readonly publisher: string | null;
}
