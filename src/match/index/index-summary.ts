/** What is in an index, for the popup, the options and the command line. */
export interface IndexSummary {
  readonly disputes: number;
  readonly positions: number;
  readonly sources: number;
  /** Name and version of every pack. */
  readonly version: string;
  /** The packs in the order of their disputes, which follow each other in the index. */
  readonly packs: readonly { readonly name: string; readonly disputes: number }[];
}
