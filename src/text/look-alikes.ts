/** Letters of Cyrillic and Greek that print like Latin ones, one for one (after Unicode TR39 confusables). */
const FOREIGN = 'аеорсухіјѕԁһԛԝӏьАВЕКМНОРСТУХІЈЅԌаοανικρυτχγωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const LATIN = 'aeopcyxijsdhqwlbABEKMHOPCTYXIJSGaoavikputxywABEZHIKMNOPTYX';
/** The way back, for Latin letters in a Cyrillic word. */
const LATIN_IN_CYRILLIC = 'aeopcyxiABEKMHOPCTYXI';
const CYRILLIC = 'аеорсухіАВЕКМНОРСТУХІ';

function letterMap(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((letter, index) => [letter, to[index] as string]));
}

const toLatin = letterMap(FOREIGN, LATIN);
const toCyrillic = letterMap(LATIN_IN_CYRILLIC, CYRILLIC);

const WORD = /\p{L}+/gu;
const LATIN_LETTER = /\p{Script=Latin}/u;
const FOREIGN_LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

function translate(word: string, letters: ReadonlyMap<string, string>): string {
  let translated = '';
  for (const letter of word) translated += letters.get(letter) ?? letter;
  return translated;
}

function isAll(word: string, isFine: (letter: string) => boolean): boolean {
  return [...word].every(isFine);
}

/** A word of look-alikes only may be a real one ("оса"): it is folded where nothing else in the text is of that script. */
function isForeignText(text: string): boolean {
  return [...text].some((letter) => FOREIGN_LETTER.test(letter) && !toLatin.has(letter));
}

function foldMixedWord(word: string): string {
  if (isAll(word, (letter) => !FOREIGN_LETTER.test(letter) || toLatin.has(letter)))
    return translate(word, toLatin);
  if (isAll(word, (letter) => !LATIN_LETTER.test(letter) || toCyrillic.has(letter)))
    return translate(word, toCyrillic);
  return word;
}

/** Replaces look-alike letters inside words so that each word is of one script; the length stays the same. */
export function replaceLookAlikes(text: string): string {
  if (!LATIN_LETTER.test(text) || !FOREIGN_LETTER.test(text)) return text;
  const keepsWholeWords = isForeignText(text);
  return text.replace(WORD, (word) => {
    if (!FOREIGN_LETTER.test(word)) return word;
    if (LATIN_LETTER.test(word)) return foldMixedWord(word);
    if (keepsWholeWords || !isAll(word, (letter) => toLatin.has(letter))) return word;
    return translate(word, toLatin);
  });
}
