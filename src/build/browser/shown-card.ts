/** A source as a reader sees it in the popover. */
export interface ShownSource {
  readonly title: string;
  readonly url: string;
  /** Publisher and date, or the date alone where the publisher stands as the title. */
  readonly origin: string;
}

/** A position as a reader sees it in the popover. */
export interface ShownPosition {
  readonly statement: string;
  readonly holders: readonly string[];
  readonly sources: readonly ShownSource[];
}

/** What the popover of a marked sentence shows, read from the page. */
export interface ShownCard {
  readonly question: string;
  /** How the sentence stands to the claim, in the popover's words. */
  readonly relation: string;
  readonly claim: ShownPosition;
  readonly counterClaims: readonly ShownPosition[];
  /** Figures side by side (page, claim), when they differ. */
  readonly figures: readonly string[];
}
