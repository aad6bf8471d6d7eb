import { linkDensity, type PageOutline, type Region, readsAsProse } from './region.ts';

/** What is said of this share of the text tells nothing apart. */
const MOST = 0.5;
/** Two paragraphs: less than any article has, and more than stands above one. */
const STORY = 250;
/** What may outweigh the article that it follows. */
const FOLLOWS =
  /^(?:com(?:bx|ment)|coment|coral|conversation|dis[cq]us|(?:leser)?komment|re(?:action|circ|lated|plies)|teaser|thread)/;

/** The regions of which one word was said. */
interface Bearers {
  readonly regions: Region[];
  /** Where the last one ends that stands in no other, and the text of all such. */
  end: number;
  text: number;
}

/**
 * The regions of a container whose words tell them from the article, with all they hold. Where most of the text bears a
 * word, the word tells nothing: page builders name each paragraph a widget, opinion pages a comment. Only comments and teasers may
 * outweigh the article, and are known by what precedes them.
 */
export function tellingRegions(
  outline: PageOutline,
  whole: Region,
  wordOf: (region: Region) => string,
): ReadonlySet<Region> {
  const most = ownText(whole) * MOST;
  // The names of what holds most of the text are those of the page.
  const isNamed = (region: Region): boolean => {
    for (let at: Region | null = region; at !== null && ownText(at) < most; at = at.parent)
      if (at.word !== '' || wordOf(at) !== '') return true;
    return false;
  };
  const follows = (word: string, { firstRun }: Region): boolean => {
    if (!FOLLOWS.test(word)) return false;
    const story = outline.runs
      .slice(whole.firstRun, firstRun)
      .filter((run) => readsAsProse(run) && linkDensity(run) < 0.5 && !isNamed(run.region));
    return story.reduce((sum, { weight }) => sum + weight, 0) >= STORY;
  };
  const words = new Map<string, Bearers>();
  for (const region of outline.regions.slice(whole.index + 1, whole.last + 1)) {
    const word = wordOf(region);
    // A barrier is short. What stands behind it may be named the same, as in schema.org's own example.
    if (word === 'paywall' && region.paragraphs > 2) continue;
    if (word === '' || (ownText(region) >= most && !follows(word, region))) continue;
    const bearers = words.get(word) ?? { regions: [], end: -1, text: 0 };
    words.set(word, bearers);
    bearers.regions.push(region);
    // One inside another says the same once.
    if (region.index <= bearers.end) continue;
    bearers.end = region.last;
    bearers.text += ownText(region);
  }
  const telling = new Set<Region>();
  const addWhole = (region: Region): void => {
    if (telling.has(region)) return;
    for (let at = region.index; at <= region.last; at++) telling.add(outline.regions[at] as Region);
  };
  for (const [word, { regions, text }] of words) {
    const longest = regions.reduce((a, b) => (b.text > a.text ? b : a));
    if (text >= most && !follows(word, longest)) continue;
    for (const region of regions) addWhole(region);
  }
  return telling;
}

function ownText({ text, linked }: Region): number {
  return text - linked;
}
