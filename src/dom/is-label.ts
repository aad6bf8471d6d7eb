import { isText } from './node-kinds.ts';
import type { Run } from './region.ts';
import { HEADING_TAGS, TEXT_TAGS } from './tags.ts';
import { textOfRun } from './text-of-run.ts';

/** A shorter run outside the elements meant for text is a label ("Full screen"). */
const SHORTEST = 15;
/** Longer lines are text, whatever they begin with. */
const LONGEST = 200;
/** What is listed may well be names that lead somewhere. */
const LISTED: ReadonlySet<string> = new Set(['dd', 'dt', 'li', 'td', 'th']);
/** A label before a link to another story ("Also read:"). */
const LONGEST_LEAD = 30;
const SERVICE =
  /^advertisement\b.{0,40}$|^(?:anzeige|werbung|publicité|publicidad|реклама|إعلان|广告)$|^(?:story|article) continues (?:below|after)|^\d+[ -]min(?:ute)?s? read$/i;
const SENTENCE_END = /[.。।۔]["”’»)\]]*$/u;

/** Whether a run is no prose but a label of the page: a service line, or a line that is nothing but a link to another story. */
export function isLabel(run: Run): boolean {
  const { text, weight, region } = run;
  if (weight < SHORTEST && !TEXT_TAGS.has(region.tag)) return true;
  if (text >= LONGEST || HEADING_TAGS.has(region.tag)) return false;
  if (run.linked > text / 2) return isLinkLine(run) && !SENTENCE_END.test(textOfRun(run));
  // Most lines are one node: that one is looked at, since there are thousands of short lines in tables.
  const first = run.leaves.find((leaf) => isText(leaf) && leaf.data.trim() !== '') as Text | undefined;
  const words = first?.data.trim() ?? '';
  return words.startsWith('©') || (words.length >= text && SERVICE.test(words));
}

/** Whether a paragraph is one link to its end, with no more than a label before it. */
function isLinkLine({ region: { tag }, text, linked, leaves }: Run): boolean {
  if (LISTED.has(tag) || text - linked > LONGEST_LEAD) return false;
  const words = leaves.filter(isText).filter(({ data }) => data.trim() !== '');
  return words.at(-1)?.parentElement?.closest('a') != null;
}
