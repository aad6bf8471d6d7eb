import { asksConsent } from './asks-consent.ts';
import { isByline } from './is-byline.ts';
import { isTeaser } from './is-teaser.ts';
import { linkDensity, type PageOutline, type Region } from './region.ts';
import { tellingRegions } from './telling-regions.ts';
import { textOfRun } from './text-of-run.ts';

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

/** Runs of a region that may be linked prose. */
const MOST_SENTENCES = 3;

/** A note on the author is short beside the article; an article may carry its author's name as a class. */
const SHARE_OF_BYLINE = 4;

/** The boxes inside the article that do not belong to it (links to other stories, sign-up forms), with all they hold. */
export function boilerplateRegions(outline: PageOutline, article: Region): ReadonlySet<Region> {
  const boilerplate = new Set<Region>();
  const telling = tellingRegions(outline, article, (region) => suspicion(region, article, outline));
  for (const region of outline.regions.slice(article.index + 1, article.last + 1)) {
    const inside = region.parent !== null && boilerplate.has(region.parent);
    if (inside || telling.has(region) || isLinkList(region, outline)) boilerplate.add(region);
  }
  return boilerplate;
}

/** What speaks against a region: a word of its names, or a word for what it looks like. Nothing where it is much of the article. */
function suspicion(region: Region, article: Region, outline: PageOutline): string {
  if (region.hint < 0) return region.word;
  if (region.text < article.text / SHARE_OF_BYLINE && isByline(region)) return 'byline';
  if (MOST_LINKED[region.tag] === undefined || region.commas >= 10) return '';
  if (isTeaser(region, outline)) return 'story';
  if (region.fields > region.paragraphs / 3) return 'form';
  if (region.buttons > region.paragraphs) return 'buttons';
  return region.buttons > 0 && asksConsent(region) ? 'cookie' : '';
}

function isLinkList(region: Region, outline: PageOutline): boolean {
  const most = MOST_LINKED[region.tag];
  if (most === undefined || region.commas >= 10) return false;
  return linkDensity(region) > (region.hint > 0 ? 0.5 : most) && !isLinkedProse(region, outline);
}

/** Whether a region is a sentence or two that lead to much of what they speak of: each ends as one, and beside its links. */
function isLinkedProse({ firstRun, endRun, text, linked }: Region, { runs }: PageOutline): boolean {
  if (endRun - firstRun > MOST_SENTENCES || linked > text * 0.9) return false;
  return runs
    .slice(firstRun, endRun)
    .every((run) => run.weight > 40 && /[^.][.。]["”’»)\]]*$/u.test(textOfRun(run)));
}
