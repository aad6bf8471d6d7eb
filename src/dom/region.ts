import type { Leaf } from './leaf.ts';
import type { ReadBlock } from './page-text.ts';

/**
 * A block-level container with what stands in it, descendants included. Its places are those of the last outline that it is part of;
 * one that nothing has touched passes from outline to outline.
 */
export interface Region {
  readonly element: Element;
  readonly tag: string;
  parent: Region | null;
  /** Position among the regions of the page, in document order. */
  index: number;
  /** Position of the last region inside it, or its own. */
  last: number;
  /** Positions of its first run, and of the first one after it. */
  firstRun: number;
  endRun: number;
  /**
   * Nodes looked at inside it, if what stands in it can be taken into the next outline as it is: there is no shadow root in it that
   * nobody follows, no slot, and nothing that is likely to get a root.
   */
  nodes: number | null;
  /** Empty elements inside it, which may become the host of a shadow root without any change of the document. */
  hollow: readonly Element[];
  /** -1, 0 or 1 by its class and id names. */
  readonly hint: -1 | 0 | 1;
  /** The word in them that speaks against the article, or nothing. */
  readonly word: string;
  /** Whether it is named as a byline, whether it asks about cookies, and whether it is a heading, once that was asked. */
  isByline: boolean | null;
  asksConsent: boolean | null;
  isHeading: boolean | null;
  /** Characters of visible text, white space collapsed to one. */
  text: number;
  /** Those of them that stand in links. */
  linked: number;
  /** Commas of any script; prose has them, navigation does not. */
  commas: number;
  /** Runs that read as paragraphs (see `closeRun`). */
  paragraphs: number;
  /** What a reader fills in, and what is pressed. */
  fields: number;
  buttons: number;
}

/** Inline content of one region between two paragraph breaks. */
export interface Run {
  readonly region: Region;
  readonly leaves: readonly Leaf[];
  readonly text: number;
  /** How much the text says, in Latin letters. */
  readonly weight: number;
  readonly linked: number;
  readonly commas: number;
  /** Position of the run in the document. */
  index: number;
  /** The run as read, once it was; it is not read again while nothing touches it. */
  read: ReadBlock | null;
  /** Whether it is a label or a copyright line rather than text, once that was asked. */
  isLabel: boolean | null;
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

/** Whether a run reads as prose rather than as a label: prose is long or has commas. */
export function readsAsProse({ weight, commas }: Run): boolean {
  return weight > 100 || (weight >= 25 && commas > 0);
}

/** Share of the text that stands in links, 0 to 1. */
export function linkDensity(part: { readonly text: number; readonly linked: number }): number {
  return part.text === 0 ? 0 : part.linked / part.text;
}

/** Whether one region stands inside another, or is the same. */
export function isWithin(inner: Region, outer: Region): boolean {
  return inner.index >= outer.index && inner.index <= outer.last;
}
