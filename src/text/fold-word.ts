const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ё: 'е',
  ґ: 'г',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
};
const PLAIN = /^[a-z0-9.]*$/;
/** Marks beyond the thirty of Unicode's stream-safe format say nothing, and sorting them takes the square of their number. */
const MARKS_TOO_MANY = /(\p{M}{30})\p{M}+/gu;
const DROPPED = /['\u2019\u02bc\u2018\u2032\u00b4`\u064b-\u065f\u0670]/g;

/** Accents are taken off Latin and Greek letters only: й and ї are letters of their own. */
function foldLetter(letter: string): string {
  return UNDECOMPOSED[letter] ?? letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** A word in the form in which words are compared: lower case, no marks, no apostrophes. */
export function foldWord(written: string): string {
  const lower = written.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(DROPPED, '')
    .replace(MARKS_TOO_MANY, '$1')
    .normalize('NFC')
    .replace(/[\u00c0-\u024f\u1e00-\u1eff\u0370-\u03ffёґأإآٱىةـ]/g, foldLetter)
    .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, '$1');
}
