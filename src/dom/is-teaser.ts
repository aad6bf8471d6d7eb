import { isText } from './node-kinds.ts';
import { linkDensity, type PageOutline, type Region, type Run } from './region.ts';
import { HEADING_TAGS } from './tags.ts';

/** A teaser has a line or two under its heading, and perhaps a label above it. */
const MOST_RUNS = 5;
const LONGEST = 600;
const LABEL = 40;

/** Whether a region tells of another story: a heading that is a link to it, and little else. */
export function isTeaser({ firstRun, endRun, text, linked }: Region, { runs }: PageOutline): boolean {
  if (linked === 0 || endRun - firstRun < 2 || endRun - firstRun > MOST_RUNS || text > LONGEST) return false;
  const first = runs[firstRun] as Run;
  const heading = isHeading(first) || first.text > LABEL ? first : (runs[firstRun + 1] as Run);
  return isHeading(heading) && linkDensity(heading) > 0.8 && leadsElsewhere(heading);
}

/** Of the ranks below the page's own. */
function isHeading({ region: { tag } }: Run): boolean {
  return HEADING_TAGS.has(tag) && tag !== 'h1';
}

/** Headings of long pages link to themselves. */
function leadsElsewhere({ leaves }: Run): boolean {
  const words = leaves.find((leaf) => isText(leaf) && leaf.data.trim() !== '');
  const link = words?.parentElement?.closest('a');
  return link?.getAttribute('href')?.startsWith('#') === false;
}
