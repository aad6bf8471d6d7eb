import type { Leaf } from './block.ts';
import { isHidden } from './is-hidden.ts';
import { isPreformattedProse } from './is-preformatted-prose.ts';
import { measureText } from './measure-text.ts';
import { namingHint } from './naming-hints.ts';
import { isElement, isText, tagOf } from './node-kinds.ts';
import type { PageOutline, Region, Run } from './region.ts';
import { renderedChildren } from './rendered-children.ts';
import { BREAK_TAGS, CONTROL_TAGS, INLINE_TAGS, SKIPPED_ROLES, SKIPPED_TAGS } from './tags.ts';

/** Nodes looked at between two chances to pause: well below a millisecond. */
const NODES_PER_STEP = 200;
/** Pages of a million elements are machines' work; the longest articles have a tenth of this. */
const MOST_NODES = 200_000;
/** Custom elements that are looked at again for a shadow root; a page of more is built of them and has its roots from the start. */
const MOST_ROOTLESS = 200;
/** Characters of one Text node that are measured; a longer one is prose or junk as surely as its beginning. */
const MEASURED = 20_000;
/** Shorter runs are labels; a paragraph is counted from here on. */
const PARAGRAPH_LENGTH = 25;

interface Open {
  readonly children: readonly Node[];
  next: number;
  readonly region: Region;
  readonly block: boolean;
  readonly link: boolean;
}

/** What the walk carries from node to node. */
interface Walk {
  readonly regions: Region[];
  readonly runs: Run[];
  readonly shadowRoots: ShadowRoot[];
  readonly rootless: Element[];
  readonly open: Open[];
  run: { leaves: Leaf[]; text: number; linked: number; commas: number };
  links: number;
}

/**
 * Walks what `root` renders, open shadow roots and slots included, without recursion (pages nest 100,000 deep)
 * and without asking for style or layout. Yields every few nodes so that the caller can let the page work.
 */
export function* outlinePage(root: Element): Generator<undefined, PageOutline> {
  const walk: Walk = {
    regions: [],
    runs: [],
    shadowRoots: [],
    rootless: [],
    open: [],
    run: emptyRun(),
    links: 0,
  };
  openElement(walk, { element: root, tag: tagOf(root), parent: null });
  let nodes = 1;
  for (; walk.open.length > 0 && nodes < MOST_NODES; nodes++) {
    if (nodes % NODES_PER_STEP === 0) yield;
    const top = walk.open[walk.open.length - 1] as Open;
    const node = top.children[top.next++];
    if (node === undefined) closeElement(walk, top);
    else if (isText(node)) addText(walk, node);
    else if (isElement(node)) visitElement(walk, node, top.region);
  }
  // What is open keeps its count: the article may be what was cut.
  for (const top of walk.open.toReversed()) closeElement(walk, top);
  return { ...walk, isCut: nodes === MOST_NODES };
}

function visitElement(walk: Walk, element: Element, region: Region): void {
  const tag = tagOf(element);
  if (CONTROL_TAGS.has(tag)) region.controls++;
  if (BREAK_TAGS.has(tag)) addBreak(walk, element, region);
  else if (isRead(element, tag)) openElement(walk, { element, tag, parent: region });
}

function isRead(element: Element, tag: string): boolean {
  if (SKIPPED_TAGS.has(tag)) return false;
  if (tag === 'pre' && !isPreformattedProse(element)) return false;
  // Most elements have none: one question instead of five.
  if (!element.hasAttributes()) return true;
  if (isHidden(element)) return false;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return false;
  const editable = element.getAttribute('contenteditable');
  return editable === null || editable === 'false';
}

function openElement(walk: Walk, { element, tag, parent }: Pick<Region, 'element' | 'tag' | 'parent'>): void {
  const { shadowRoot } = element;
  const block = parent === null || !(INLINE_TAGS.has(tag) || (tag.includes('-') && !shadowRoot));
  const link = tag === 'a' && element.hasAttribute('href');
  let region = parent as Region;
  if (block) {
    closeRun(walk, region);
    region = createRegion({ element, tag, parent, index: walk.regions.length });
    walk.regions.push(region);
  }
  if (link) walk.links++;
  if (shadowRoot) walk.shadowRoots.push(shadowRoot);
  else if (tag.includes('-') && walk.rootless.length < MOST_ROOTLESS) walk.rootless.push(element);
  walk.open.push({ children: renderedChildren(element, tag), next: 0, region, block, link });
}

function createRegion(place: Pick<Region, 'element' | 'tag' | 'parent' | 'index'>): Region {
  const counts = { text: 0, linked: 0, commas: 0, paragraphs: 0, controls: 0 };
  return { ...place, last: place.index, hint: namingHint(place.element), ...counts };
}

function closeElement(walk: Walk, top: Open): void {
  walk.open.pop();
  if (top.link) walk.links--;
  if (!top.block) return;
  const { region } = top;
  closeRun(walk, region);
  region.last = walk.regions.length - 1;
  const { parent } = region;
  if (parent === null) return;
  parent.text += region.text;
  parent.linked += region.linked;
  parent.commas += region.commas;
  parent.paragraphs += region.paragraphs;
  // A form answers for its own fields; an article with a form in it is none.
  if (region.tag !== 'form') parent.controls += region.controls;
}

function addText(walk: Walk, node: Text): void {
  const { run } = walk;
  run.leaves.push(node);
  const { length, commas } = measureText(node.data, MEASURED);
  run.text += length;
  if (walk.links > 0) run.linked += length;
  run.commas += commas;
}

/** One break stays in the paragraph; two in a row, or a rule, end it. */
function addBreak(walk: Walk, element: Element, region: Region): void {
  const { leaves } = walk.run;
  const before = leaves.findLast((leaf) => isElement(leaf) || leaf.data.trim() !== '');
  if (tagOf(element) === 'hr' || (before !== undefined && isElement(before))) closeRun(walk, region);
  else leaves.push(element);
}

function closeRun(walk: Walk, region: Region): void {
  const { run } = walk;
  if (run.leaves.length > 0) walk.run = emptyRun();
  if (run.text === 0) return;
  walk.runs.push({ ...run, region, index: walk.runs.length });
  region.text += run.text;
  region.linked += run.linked;
  region.commas += run.commas;
  if (run.text >= PARAGRAPH_LENGTH && run.linked < run.text / 2) region.paragraphs++;
}

function emptyRun(): Walk['run'] {
  return { leaves: [], text: 0, linked: 0, commas: 0 };
}
