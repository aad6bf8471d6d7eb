import type { Cue } from '../../text/cue.ts';
import type { ReadText } from './read-text.ts';

/** "(The dam) was (blown up) by (Russia)": what it was done to, the deed, the doer. */
const PASSIVE =
  /([^,;:]*) (?:is|are|was|were|been|being)((?: [\w-]+){1,3}?) by ([^,.;:]+?)(?= (?:of|[io]n|at|for|to|from|with|and|as|th\w+|wh\w+) |[,.;:]|$)/i;
/** Words of what is set against something ("not an Israeli bomb"): what is longer seldom fits in its place. */
const LONGEST_CONTRAST = 4;

/** What a sentence states in plain words, and what it would state if what it says not to be so were so. */
export type PlainReading = readonly [stated: string, contrary?: string];

/** Puts a sentence in the active voice, without what only stands there to be denied: "X, not Y", "Nobody denies that". */
export function plainReading({ text, cues, polarityAt }: ReadText): PlainReading {
  for (const cue of cues) {
    const contrast = cue.kind === 'negation' && readContrast(text, cue);
    if (contrast) return contrast;
    if (cue.kind === 'denial' && polarityAt(cue.scope.start) > 0)
      return [active(text.slice(cue.scope.start).replace(/^that /, ''))];
  }
  return [active(text)];
}

function active(text: string): string {
  return text.replace(PASSIVE, '$3$2 $1');
}

/** "(It was) (Russia), not (Ukraine), (that did it)". */
function readContrast(text: string, { start, end, scope }: Cue): PlainReading | null {
  const before = /^(.+),( and| but)? $/.exec(text.slice(0, start))?.[1]?.split(' ');
  const denied = text.slice(scope.start, scope.end).split(' ');
  if (!before || scope.start < end || !denied[0] || denied.length > LONGEST_CONTRAST) return null;
  // "From a market, not from a laboratory": the words that open both parts show how far they reach.
  const same = before.lastIndexOf(denied[0]);
  const contrary = [...before.slice(0, same < 0 ? -denied.length : same), ...denied];
  const after = text.slice(scope.end).replace(',', '');
  return [before, contrary].map((words) => active(words.join(' ') + after)) as [string, string];
}
