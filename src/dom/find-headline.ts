import { linkDensity, type Region, type Run } from './region.ts';
import { HEADING_TAGS } from './tags.ts';
import { textOfRun } from './text-of-run.ts';

/** A shorter title may be any label of the page. */
const SHORTEST_TITLE = 15;

/**
 * The run that shows the page's headline: a heading that says what the page's title says, else its first `h1`, else
 * (old and generated pages have no headings) whatever says exactly what the title says.
 */
export function findHeadline(runs: readonly Run[], title: string): Run | null {
  const wanted = fold(title);
  const headings = runs.filter(({ region }) => isHeading(region));
  const same = headings.filter((run) => isLongEnough(run, wanted) && saysSame(fold(textOfRun(run)), wanted));
  const byRank = same.toSorted((a, b) => rank(a) - rank(b))[0];
  return (
    byRank ??
    headings.find((run) => run.region.tag === 'h1' && run.text >= 15 && linkDensity(run) < 0.5) ??
    runs.find((run) => isAboutAsLong(run, title) && fold(textOfRun(run)) === wanted) ??
    null
  );
}

/** Spares reading the headings of 2,000 posts; folding makes no text longer. */
function isLongEnough({ text }: Run, { length }: string): boolean {
  return text >= length / 2;
}

/** Spares reading runs that cannot say the same. */
function isAboutAsLong({ text }: Run, { length }: string): boolean {
  return length >= SHORTEST_TITLE && Math.abs(text - length) <= length / 4;
}

function isHeading(region: Region): boolean {
  region.isHeading ??= HEADING_TAGS.has(region.tag) || region.element.getAttribute('itemprop') === 'headline';
  return region.isHeading;
}

function rank({ region, index }: Run): number {
  const level = region.tag.startsWith('h') ? Number(region.tag.slice(1)) : 1;
  return level * 1e6 + index;
}

function saysSame(text: string, wanted: string): boolean {
  if (text.length < 8 || wanted.length < 8) return text !== '' && text === wanted;
  return (text.length > wanted.length / 2 && wanted.includes(text)) || text.includes(wanted);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
