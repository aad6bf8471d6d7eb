import { enclosing, linkDensity, type Region, type Run } from './region.ts';

/** Containers that may be link lists or boxes inside an article, and the share of links from which they are. */
const MOST_LINKED: Readonly<Record<string, number>> = {
  div: 0.35,
  section: 0.35,
  table: 0.35,
  form: 0.2,
  dl: 0.5,
  ul: 0.6,
  ol: 0.6,
};

/** Elements whose text is read however short it is; elsewhere a short run is a label ("Full screen"). */
const TEXT_TAGS = new Set(['p', 'li', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const SHORTEST = 15;

/** Whether a run inside the article belongs to it: no enclosing box up to `article` looks like something else. */
export function isProse(run: Run, article: Region): boolean {
  if (run.text < SHORTEST && !TEXT_TAGS.has(run.region.tag)) return false;
  for (const region of enclosing(run.region)) {
    if (region === article) return true;
    if (isBoilerplate(region, article)) return false;
  }
  return true;
}

function isBoilerplate(region: Region, article: Region): boolean {
  if (region.hint < 0) return region.text < article.text / 2;
  const most = MOST_LINKED[region.tag];
  if (most === undefined || region.commas >= 10) return false;
  if (region.controls > region.paragraphs / 3) return true;
  return linkDensity(region) > (region.hint > 0 ? 0.5 : most);
}
