/** A stretch of a block's text that stands, unit for unit, in one Text node. */
export interface TextPiece {
  /** Offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  /** Where in the node's data the piece begins. */
  readonly offset: number;
}

/** A block's text, and where each of its characters stands in the DOM. */
export interface TextMap {
  readonly text: string;
  /** In order of the text; only line breaks lie between them. */
  readonly pieces: readonly TextPiece[];
}
