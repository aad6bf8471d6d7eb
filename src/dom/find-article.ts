import { chooseArticle } from './choose-article.ts';
import { isProse } from './is-prose.ts';
import { enclosing, type PageOutline, type Region, type Run } from './region.ts';

/** A shorter find is doubted, and looked for again without trusting the names of classes. */
const CONVINCING_LENGTH = 500;

/** The runs of the article, in reading order; empty when the page has none. */
export function findArticle(outline: PageOutline): readonly Run[] {
  const strict = readArticle({ ...outline, runs: outline.runs });
  if (textLength(strict) >= CONVINCING_LENGTH) return strict;
  const lenient = readArticle(outline);
  return textLength(lenient) > textLength(strict) ? lenient : strict;
}

function isUnlikely(region: Region): boolean {
  for (const at of enclosing(region)) if (at.hint < 0 && at.tag !== 'body') return true;
  return false;
}

function readArticle(outline: PageOutline): readonly Run[] {
  const parts = new Set(chooseArticle(outline));
  return outline.runs.filter((run) => {
    for (const at of enclosing(run.region)) if (parts.has(at)) return isProse(run, at);
    return false;
  });
}

function textLength(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text, 0);
}
