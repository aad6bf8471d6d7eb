import { findArticle } from './find-article.ts';
import { findHeadline } from './find-headline.ts';
import { findStandFirst } from './find-stand-first.ts';
import type { PageOutline, Run } from './region.ts';
import { statedTitles } from './stated-titles.ts';

/** What a reader would call the article. */
export interface ProseRuns {
  /** In reading order; the headline is one of them. */
  readonly runs: readonly Run[];
  readonly headline: Run | null;
}

/** Finds the headline and the runs a reader would call the article; yields so that the caller can pause. */
export function* findProseRuns(document: Document, outline: PageOutline): Generator<undefined, ProseRuns> {
  const article = yield* findArticle(outline);
  yield;
  const headline = findHeadline(outline.runs, statedTitles(document));
  const [first] = article;
  const standFirst =
    headline === null || first === undefined ? [] : findStandFirst(outline.runs, headline, first);
  const before = [...(headline === null ? [] : [headline]), ...standFirst].filter(
    (run) => !article.includes(run),
  );
  if (before.length === 0) return { runs: article, headline };
  return { runs: [...before, ...article].sort((a, b) => a.index - b.index), headline };
}
