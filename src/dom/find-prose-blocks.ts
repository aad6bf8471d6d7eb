import type { Block } from './block.ts';
import { findArticle } from './find-article.ts';
import { findHeadline } from './find-headline.ts';
import { findStandFirst } from './find-stand-first.ts';
import type { PageOutline, Run } from './region.ts';
import { statedTitle } from './stated-title.ts';

/** Finds the headline and the blocks a reader would call the article, in reading order; yields so that the caller can pause. */
export function* findProseBlocks(
  document: Document,
  outline: PageOutline,
): Generator<undefined, readonly Block[]> {
  const article = yield* findArticle(outline);
  yield;
  const headline = findHeadline(outline.runs, statedTitle(document));
  const [first] = article;
  const standFirst =
    headline === null || first === undefined ? [] : findStandFirst(outline.runs, headline, first);
  const runs = new Set<Run>([...(headline === null ? [] : [headline]), ...standFirst, ...article]);
  return [...runs]
    .sort((a, b) => a.index - b.index)
    .map((run) => ({
      element: run.region.element,
      kind: run === headline ? 'title' : 'prose',
      leaves: run.leaves,
      isPreformatted: run.region.tag === 'pre',
    }));
}
