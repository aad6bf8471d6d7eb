import type { Leaf } from './block.ts';

/** A block-level container with what stands in it, descendants included. */
export interface Region {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Region | null;
  /** Position among the regions of the page, in document order. */
  readonly index: number;
  /** Position of the last region inside it, or its own. */
  last: number;
  /** -1, 0 or 1 by its class and id names. */
  readonly hint: -1 | 0 | 1;
  /** Characters of visible text, white space collapsed to one. */
  text: number;
  /** Those of them that stand in links. */
  linked: number;
  /** Commas of any script; prose has them, navigation does not. */
  commas: number;
  /** Runs that read as paragraphs (see `isParagraph`). */
  paragraphs: number;
  /** Form fields and buttons. */
  controls: number;
}

/** Inline content of one region between two paragraph breaks. */
export interface Run {
  readonly region: Region;
  readonly leaves: readonly Leaf[];
  readonly text: number;
  readonly linked: number;
  readonly commas: number;
  /** Position of the run in the document. */
  readonly index: number;
}

/** The page as paragraphs and the containers they stand in, both in document order. */
export interface PageOutline {
  readonly regions: readonly Region[];
  readonly runs: readonly Run[];
  /** Whether the page is so large that its end is left out. */
  readonly isCut: boolean;
  /** The open shadow roots that were read. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** Custom elements without one, which may get one yet. */
  readonly rootless: readonly Element[];
}

/** Share of the text that stands in links, 0 to 1. */
export function linkDensity(part: { readonly text: number; readonly linked: number }): number {
  return part.text === 0 ? 0 : part.linked / part.text;
}

/** Whether one region stands inside another, or is the same. */
export function isWithin(inner: Region, outer: Region): boolean {
  return inner.index >= outer.index && inner.index <= outer.last;
}
