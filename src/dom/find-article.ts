import { boilerplateRegions } from './boilerplate-regions.ts';
import { chooseArticle } from './choose-article.ts';
import { isLabel } from './is-label.ts';
import type { PageOutline, Run } from './region.ts';
import { HEADING_TAGS } from './tags.ts';

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
