const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/gu;

/** Whether a text is long enough for a headline, four words unless told: names of sites and labels rarely are. Three letters of a script without spaces count as a word. */
export function isFullTitle(text: string, words = 4): boolean {
  const { length } = text.split(' ');
  // To make the pattern of four scripts takes .1 ms, and most titles are long enough without it.
  return length >= words || length + (text.match(SPACELESS)?.length ?? 0) / 3 >= words;
}
