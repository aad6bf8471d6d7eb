/** Latin letters with their punctuation, and what stands between words of them. To make the pattern for all scripts takes .2 to .5 ms. */
const LATIN = /^[\0-\u024f\u2000-\u206f]*$/;
const BETWEEN_LATIN = /[^a-z\dªµºß-öø-\u024f²³¹¼-¾]+/g;

/** A title as it is compared: its words in lower case, without what stands between them. */
export function foldTitle(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(LATIN.test(lower) ? BETWEEN_LATIN : /[^\p{L}\p{N}]+/gu, ' ').trim();
}
