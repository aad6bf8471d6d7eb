/** A claim as the public sets hold it. */
export interface PlainClaim {
  readonly id: string;
  readonly text: string;
  readonly title: string;
}

/** Ids of the claims nearest to a text, best first. */
export type Rank = (text: string, top: number) => readonly string[] | Promise<readonly string[]>;

/** A way to find claims, to be compared with the others on the same queries. */
export interface Rival {
  readonly name: string;
  /** Queries that it is asked, where all of them would take too long. */
  readonly mostQueries?: number;
  build(claims: readonly PlainClaim[]): Rank | Promise<Rank>;
}
