import { boilerplateRegions } from './boilerplate-regions.ts';
import { chooseArticle } from './choose-article.ts';
import type { Leaf } from './leaf.ts';
import { isText } from './node-kinds.ts';
import type { PageOutline, Run } from './region.ts';
import { HEADING_TAGS, TEXT_TAGS } from './tags.ts';

/** A shorter run outside the elements meant for text is a label ("Full screen"). */
const SHORTEST = 15;
const LONGEST_COPYRIGHT = 200;

/** The runs of the article, in reading order; empty when the page has none. Yields so that the caller can pause. */
export function* findArticle(outline: PageOutline): Generator<undefined, readonly Run[]> {
  const article = chooseArticle(outline);
  yield;
  if (article === null) return [];
  const boilerplate = boilerplateRegions(outline, article);
  yield;
  const runs = outline.runs.slice(article.firstRun, article.endRun).filter((run) => {
    if (boilerplate.has(run.region)) return false;
    run.isLabel ??= isLabel(run);
    return !run.isLabel;
  });
  // A heading at the end is that of what was left out.
  return runs.slice(0, 1 + runs.findLastIndex(({ region }) => !HEADING_TAGS.has(region.tag)));
}

function isLabel({ text, weight, leaves, region }: Run): boolean {
  return (
    (weight < SHORTEST && !TEXT_TAGS.has(region.tag)) || (text < LONGEST_COPYRIGHT && isCopyrightLine(leaves))
  );
}

function isCopyrightLine(leaves: readonly Leaf[]): boolean {
  const [first] = leaves;
  return first !== undefined && isText(first) && /^\s*©/.test(first.data);
}
