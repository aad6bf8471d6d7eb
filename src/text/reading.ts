import type { LanguageProfile } from './language-profile.ts';
import type { Token } from './token.ts';

/** A text with its tokens and its language: what every reader of figures and cues looks at. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly profile: LanguageProfile;
}

const ASCII = /^[\x20-\x7e]*$/;

/** What stands between a token and the one before it (or the text's ends), with all dashes but the long one as "-". */
export function gapBefore({ text, tokens }: Reading, index: number): string {
  const start = index > 0 ? (tokens[index - 1]?.end ?? text.length) : 0;
  const gap = text.slice(start, tokens[index]?.start ?? text.length);
  return ASCII.test(gap)
    ? gap
    : gap
        .replace(/[\u2010-\u2013\u2212]/g, '-')
        .replace(/[\u00a0\u2009\u202f\u200b]/g, ' ')
        .replace(/[\uff00-\uff5e]/g, (wide) => wide.normalize('NFKC'));
}

/** The folded word of a token; empty beyond the ends. */
export function wordAt({ tokens }: Reading, index: number): string {
  return tokens[index]?.word ?? '';
}
