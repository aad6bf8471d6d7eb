import type { LanguageProfile } from './language-profile.ts';
import { classOf, SPACELESS } from './letter-classes.ts';
import type { Token } from './token.ts';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(code: string): Intl.Segmenter {
  const known = segmenters.get(code);
  if (known) return known;
  const created = new Intl.Segmenter(code, { granularity: 'word' });
  segmenters.set(code, created);
  return created;
}

/** Adds the words of a run of Chinese, Japanese, Thai and the like to `tokens`; returns where the run ends. */
export function segmentSpaceless(
  run: { readonly text: string; readonly start: number; readonly tokens: Token[] },
  profile: LanguageProfile,
): number {
  let end = run.start;
  while (end < run.text.length && (classOf(run.text.charCodeAt(end)) & SPACELESS) !== 0) end++;
  for (const { segment, index, isWordLike } of segmenterFor(profile.code).segment(
    run.text.slice(run.start, end),
  )) {
    if (!isWordLike) continue;
    const start = run.start + index;
    run.tokens.push({ start, end: start + segment.length, ...profile.readWord(segment) });
  }
  return end;
}
