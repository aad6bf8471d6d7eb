import type { Leaf } from './leaf.ts';
import { type Naming, NOTHING, namingHint } from './naming-hints.ts';
import type { OutlineMemory } from './outline-memory.ts';
import type { PageOutline, Region, Run } from './region.ts';
import { HEADING_TAGS } from './tags.ts';

/** Pages of a million elements are machines' work; the longest articles have a tenth of this. */
export const MOST_NODES = 200_000;
/** Shorter runs are labels; a paragraph is counted from here on. */
const PARAGRAPH_LENGTH = 25;
const NONE: readonly Element[] = [];

/** The blocks of a container in the last outline that the walk has not come to: the position of the next one, and where they end. */
export interface Kept {
  next: number;
  readonly end: number;
}

/** An element whose children the walk is at. */
export interface Open {
  readonly children: readonly Node[];
  next: number;
  readonly region: Region;
  readonly block: boolean;
  readonly link: boolean;
  /** Whether the memory is told of what changes among the children. */
  readonly isFollowed: boolean;
  /** Of the block that it is, or stands in. */
  readonly kept: Kept;
  /** How far the walk had come. */
  readonly from: { readonly nodes: number; readonly odd: number; readonly hollow: number };
}

/** What a walk over a page carries from node to node. */
export interface Walk {
  readonly memory: OutlineMemory | null;
  readonly last: PageOutline | null;
  readonly regions: Region[];
  readonly runs: Run[];
  /** What was found of names. */
  readonly namings: Map<string, Naming>;
  readonly shadowRoots: ShadowRoot[];
  readonly rootless: Element[];
  readonly open: Open[];
  run: { leaves: Leaf[]; text: number; weight: number; linked: number; commas: number };
  links: number;
  /** Nodes looked at, now or when what was kept was read. */
  nodes: number;
  /** Elements around which no block is kept: hosts, slots, and what may become a host. */
  odd: number;
  readonly hollow: Element[];
}

export function createRegion(
  { regions, runs, namings }: Walk,
  { element, tag, parent }: Pick<Region, 'element' | 'tag' | 'parent'>,
): Region {
  // Most blocks have no attributes, and so no names: three questions less.
  const isNamed = element.hasAttributes();
  const { hint, word } = isNamed ? namingHint(element, namings) : NOTHING;
  // Written out: spreading other objects into so many fields takes far longer, and a page has thousands of blocks.
  return {
    element,
    tag,
    parent,
    index: regions.length,
    last: regions.length,
    firstRun: runs.length,
    endRun: runs.length,
    nodes: null,
    hollow: NONE,
    hint,
    word,
    isByline: isNamed ? null : false,
    asksConsent: null,
    isHeading: HEADING_TAGS.has(tag) || (isNamed ? null : false),
    text: 0,
    linked: 0,
    commas: 0,
    paragraphs: 0,
    fields: 0,
    buttons: 0,
  };
}

/** Counts in a container what stands in a block of it. */
export function addCounts(parent: Region, region: Region): void {
  parent.text += region.text;
  parent.linked += region.linked;
  parent.commas += region.commas;
  parent.paragraphs += region.paragraphs;
  // A form answers for its own fields; an article with a form in it is none.
  if (region.tag === 'form') return;
  parent.fields += region.fields;
  parent.buttons += region.buttons;
}

/** Ends the paragraph that the walk is in. */
export function closeRun(walk: Walk, region: Region): void {
  const { run } = walk;
  if (run.leaves.length > 0) walk.run = emptyRun();
  if (run.text === 0) return;
  walk.runs.push({ ...run, region, index: walk.runs.length, read: null, isLabel: null });
  region.text += run.text;
  region.linked += run.linked;
  region.commas += run.commas;
  if (run.weight >= PARAGRAPH_LENGTH && run.linked < run.text / 2) region.paragraphs++;
}

export function emptyRun(): Walk['run'] {
  return { leaves: [], text: 0, weight: 0, linked: 0, commas: 0 };
}
