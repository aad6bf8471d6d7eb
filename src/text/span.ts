/** Offsets in UTF-16 units into a text as it was given, before any normalising; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
