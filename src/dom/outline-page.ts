import { isHidden } from './is-hidden.ts';
import { isPreformattedProse } from './is-preformatted-prose.ts';
import { measureText } from './measure-text.ts';
import { isElement, isText, tagOf } from './node-kinds.ts';
import type { OutlineMemory } from './outline-memory.ts';
import {
  addCounts,
  closeRun,
  createRegion,
  emptyRun,
  MOST_NODES,
  type Open,
  type Walk,
} from './outline-walk.ts';
import type { PageOutline, Region } from './region.ts';
import { renderedChildren } from './rendered-children.ts';
import { BREAK_TAGS, FIELD_TAGS, HOST_TAGS, INLINE_TAGS, SKIPPED_ROLES, SKIPPED_TAGS } from './tags.ts';
import { findKept, takeKept } from './take-kept.ts';

/** Nodes looked at between two chances to pause: well below a millisecond. */
const NODES_PER_STEP = 200;
/** Custom elements that are looked at again for a shadow root; a page of more is built of them and has its roots from the start. */
const MOST_ROOTLESS = 200;
/** Characters of one Text node that are measured; a longer one is prose or junk as surely as its beginning. */
const MEASURED = 20_000;

/**
 * Walks what `root` renders, open shadow roots and slots included, without recursion (pages nest 100,000 deep)
 * and without asking for style or layout. Yields every few nodes so that the caller can let the page work. What a memory
 * has kept is taken from it.
 */
export function* outlinePage(
  root: Element,
  memory: OutlineMemory | null = null,
): Generator<undefined, PageOutline> {
  const walk: Walk = {
    memory,
    last: memory?.begin() ?? null,
    regions: [],
    runs: [],
    namings: new Map(),
    shadowRoots: [],
    rootless: [],
    open: [],
    run: emptyRun(),
    links: 0,
    nodes: 1,
    odd: 0,
    hollow: [],
  };
  const before = walk.last?.regions[0];
  openElement(walk, {
    element: root,
    tag: tagOf(root),
    parent: null,
    before: before?.element === root ? before : null,
  });
  for (let steps = 1; walk.open.length > 0 && walk.nodes < MOST_NODES; steps++, walk.nodes++) {
    if (steps % NODES_PER_STEP === 0) yield;
    const top = walk.open[walk.open.length - 1] as Open;
    const node = top.children[top.next++];
    if (node === undefined) closeElement(walk, top);
    else if (isText(node)) addText(walk, node);
    else if (isElement(node)) visitElement(walk, node, top);
  }
  const isCut = walk.nodes === MOST_NODES;
  if (isCut) memory?.clear();
  // What is open keeps its count: the article may be what was cut.
  for (const top of walk.open.toReversed()) closeElement(walk, top);
  const { regions, runs, shadowRoots, rootless } = walk;
  const outline = { regions, runs, isCut, shadowRoots, rootless };
  memory?.complete(outline);
  return outline;
}

function visitElement(walk: Walk, element: Element, { region, kept }: Open): void {
  const before = findKept(walk, kept, element);
  // What was read and has not changed is read: its attributes need not be looked at.
  if (before !== null && takeKept(walk, before, region)) return;
  const tag = tagOf(element);
  if (tag === 'button') region.buttons++;
  else if (FIELD_TAGS.has(tag) && isField(element)) region.fields++;
  if (BREAK_TAGS.has(tag)) addBreak(walk, element, region);
  else if (isRead(element, tag)) openElement(walk, { element, tag, parent: region, before });
}

/** Types of `input` that nobody fills in; pages that are one form carry their state in them. */
const NO_FIELDS = /^(?:button|hidden|image|reset|submit)$/i;

function isField(element: Element): boolean {
  return !NO_FIELDS.test(element.getAttribute('type') ?? '');
}

function isRead(element: Element, tag: string): boolean {
  if (SKIPPED_TAGS.has(tag)) return false;
  if (tag === 'pre' && !isPreformattedProse(element)) return false;
  // Most elements have none: one question instead of five.
  if (!element.hasAttributes()) return true;
  if (isHidden(element)) return false;
  const role = element.getAttribute('role');
  // The head of an article is no banner of the site, whatever it calls itself.
  if (role !== null && SKIPPED_ROLES.has(role) && !(role === 'banner' && element.closest('article, main')))
    return false;
  const editable = element.getAttribute('contenteditable');
  return editable === null || editable === 'false';
}

/** An element that is read, and the block that it was in the last outline. */
interface Opened extends Pick<Region, 'element' | 'tag' | 'parent'> {
  readonly before: Region | null;
}

function openElement(walk: Walk, { element, tag, parent, before }: Opened): void {
  const { shadowRoot } = element;
  const block = parent === null || !(INLINE_TAGS.has(tag) || (tag.includes('-') && !shadowRoot));
  const link = tag === 'a' && element.hasAttribute('href');
  const from = { nodes: walk.nodes, odd: walk.odd, hollow: walk.hollow.length };
  let region = parent as Region;
  if (block) {
    closeRun(walk, region);
    region = createRegion(walk, { element, tag, parent });
    walk.regions.push(region);
  }
  if (link) walk.links++;
  if (shadowRoot) walk.shadowRoots.push(shadowRoot);
  else if (tag.includes('-') && walk.rootless.length < MOST_ROOTLESS) walk.rootless.push(element);
  const children = renderedChildren(element, tag);
  if (shadowRoot || tag.includes('-') || tag === 'slot') walk.odd++;
  else if (children.length === 0 && HOST_TAGS.has(tag)) walk.hollow.push(element);
  const outer = walk.open.at(-1);
  const isFollowed =
    (outer?.isFollowed ?? true) && (!shadowRoot || walk.memory?.isFollowed(shadowRoot) === true);
  const kept =
    block || outer === undefined ? { next: (before?.index ?? 0) + 1, end: before?.last ?? 0 } : outer.kept;
  walk.open.push({ children, next: 0, region, block, link, isFollowed, kept, from });
}

function closeElement(walk: Walk, top: Open): void {
  walk.open.pop();
  if (top.link) walk.links--;
  if (!top.block) return;
  const { region, from } = top;
  closeRun(walk, region);
  region.last = walk.regions.length - 1;
  region.endRun = walk.runs.length;
  if (region.parent !== null) addCounts(region.parent, region);
  if (!top.isFollowed || walk.links > 0 || walk.odd > from.odd) return;
  region.nodes = walk.nodes - from.nodes;
  if (walk.hollow.length > from.hollow) region.hollow = walk.hollow.slice(from.hollow);
}

function addText(walk: Walk, node: Text): void {
  const { run } = walk;
  run.leaves.push(node);
  const { length, weight, commas } = measureText(node.data, MEASURED);
  run.text += length;
  run.weight += weight;
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
