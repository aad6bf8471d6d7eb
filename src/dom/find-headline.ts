import { foldTitle } from './fold-title.ts';
import { isFullTitle } from './is-full-title.ts';
import { linkDensity, type Region, type Run } from './region.ts';
import type { StatedTitles } from './stated-titles.ts';
import { HEADING_TAGS } from './tags.ts';
import { textOfRun } from './text-of-run.ts';

/** A shorter title may be any label of the page. */
const SHORTEST_TITLE = 15;
/** A shorter text is compared as a whole only. */
const SHORTEST_PART = 8;
/** Characters of running text behind which a heading belongs to something else. */
const FAR = 1000;
/** Of the words of a heading, those that stand in the title too if it says the same in other words. */
const SHARE_OF_WORDS = 0.5;

/** A heading of the page. */
interface Heading {
  readonly run: Run;
  /** 1 is the highest. */
  readonly level: number;
  /** Its text, folded. */
  readonly text: string;
}

/**
 * The run that shows the page's headline: a heading that says what the page's title says, else its first `h1`, else an `h2` that
 * says nearly that, else (old and generated pages have no headings) whatever says exactly that. The site's name is none.
 */
export function findHeadline(runs: readonly Run[], { titles, sites }: StatedTitles): Run | null {
  const wanted = [...new Set(titles.map(foldTitle))];
  const [title = ''] = wanted;
  // Spares reading the headings of 2,000 posts; folding makes no text longer.
  const shortest = Math.min(...wanted.map(({ length }) => length)) / 2;
  const headings = runs
    .filter((run) => isHeading(run.region) && (run.text >= shortest || levelOf(run) === 1))
    .map((run) => ({ run, level: levelOf(run), text: foldTitle(textOfRun(run)) }))
    .filter(({ text }) => !sites.includes(text));
  const top = headings.find((heading) => heading.level === 1 && isFull(heading));
  const same = headings
    .filter(({ text }) => wanted.some((wording) => saysSame(text, wording)))
    .sort((a, b) => a.level - b.level)
    .find((heading) => top === undefined || !isElsewhere(heading, { top, runs }));
  const known = new Set(title.split(' '));
  const found = same ?? top ?? headings.find((heading) => heading.level === 2 && isReworded(heading, known));
  return (
    found?.run ?? runs.find((run) => isAboutAsLong(run, title) && foldTitle(textOfRun(run)) === title) ?? null
  );
}

function isHeading(region: Region): boolean {
  region.isHeading ??= region.element.getAttribute('itemprop') === 'headline';
  return region.isHeading;
}

function levelOf({ region }: Run): number {
  return HEADING_TAGS.has(region.tag) ? Number(region.tag.slice(1)) : 1;
}

/** Whether it is a headline by its length, and no link to another page. */
function isFull({ run, text }: Heading): boolean {
  return linkDensity(run) < 0.5 && (run.text >= SHORTEST_TITLE || isFullTitle(text));
}

function saysSame(text: string, wanted: string): boolean {
  if (text.length < SHORTEST_PART || wanted.length < SHORTEST_PART) return text !== '' && text === wanted;
  return (text.length > wanted.length / 2 && wanted.includes(text)) || text.includes(wanted);
}

/** Whether a heading that says the title stands in a list of the most read stories, say, and not above the article as the top one does. */
function isElsewhere(
  heading: Heading,
  { top, runs }: { readonly top: Heading; readonly runs: readonly Run[] },
): boolean {
  if (heading.level === 1) return false;
  if (heading.level > 2 && !isFull(heading)) return true;
  const [from, to] = [heading.run.index, top.run.index].sort((a, b) => a - b);
  return runs.slice(from, to).reduce((sum, { text, linked }) => sum + text - linked, 0) > FAR;
}

function isReworded(heading: Heading, known: ReadonlySet<string>): boolean {
  const words = heading.text.split(' ');
  return isFull(heading) && words.filter((word) => known.has(word)).length > words.length * SHARE_OF_WORDS;
}

/** Spares reading runs that cannot say the same. */
function isAboutAsLong({ text }: Run, { length }: string): boolean {
  return length >= SHORTEST_TITLE && Math.abs(text - length) <= length / 4;
}
