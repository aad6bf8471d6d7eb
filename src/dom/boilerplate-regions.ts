import { isByline } from './is-byline.ts';
import { linkDensity, type Region } from './region.ts';

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

/** A note on the author is short beside the article; an article may carry its author's name as a class. */
const SHARE_OF_BYLINE = 4;

/** The boxes inside the article that do not belong to it (links to other stories, sign-up forms), with all they hold. */
export function boilerplateRegions(regions: readonly Region[], article: Region): ReadonlySet<Region> {
  const boilerplate = new Set<Region>();
  for (const region of regions.slice(article.index + 1, article.last + 1)) {
    const inside = region.parent !== null && boilerplate.has(region.parent);
    if (inside || isBoilerplate(region, article)) boilerplate.add(region);
  }
  return boilerplate;
}

function isBoilerplate(region: Region, article: Region): boolean {
  if (region.hint < 0) return region.text < article.text / 2;
  if (region.text < article.text / SHARE_OF_BYLINE && isByline(region)) return true;
  const most = MOST_LINKED[region.tag];
  if (most === undefined || region.commas >= 10) return false;
  if (region.controls > region.paragraphs / 3 && region.text < article.text / 2) return true;
  return linkDensity(region) > (region.hint > 0 ? 0.5 : most);
}
