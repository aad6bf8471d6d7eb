import { chooseArticle } from './choose-article.ts';
import { isProse } from './is-prose.ts';
import { enclosing, type PageOutline, type Run } from './region.ts';

/** The runs of the article, in reading order; empty when the page has none. */
export function findArticle(outline: PageOutline): readonly Run[] {
  const article = chooseArticle(outline);
  if (article === null) return [];
  return outline.runs.filter((run) => {
    for (const region of enclosing(run.region)) if (region === article) return isProse(run, article);
    return false;
  });
}
