import { createRandom } from '../train/random.ts';

/** Share of the words that get typing errors. */
const DAMAGED = 0.1;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Words this long get one error, and these two. */
const ONE_ERROR = 5;
const TWO_ERRORS = 9;

/** Puts typing errors into one word of ten, always the same ones: a letter left out, doubled, swapped or struck beside. */
export function createTypingErrors(seed: number): (text: string) => string {
  const random = createRandom(seed);
  const strike = (word: string): string => {
    // The first letter is seldom the wrong one.
    const at = 1 + Math.floor(random() * (word.length - 2));
    const letter = LETTERS[Math.floor(random() * LETTERS.length)] as string;
    const kinds = [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) +
        word
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        word.slice(at + 2),
    ];
    return kinds[Math.floor(random() * kinds.length)] as string;
  };
  return (text) =>
    text.replace(/\p{L}+/gu, (word) => {
      if (word.length < ONE_ERROR || random() >= DAMAGED) return word;
      return word.length < TWO_ERRORS ? strike(word) : strike(strike(word));
    });
}

const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х' };

/** Writes the same words in other characters: Cyrillic look-alikes, soft hyphens, zero-width and full-width ones. */
export function disguise(text: string): string {
  let word = 0;
  return text.replace(/\p{L}{4,}/gu, (letters) => {
    word++;
    const half = Math.floor(letters.length / 2);
    const cut = (mark: string) => letters.slice(0, half) + mark + letters.slice(half);
    if (word % 4 === 0) return letters.replace(/[aeocpx]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
    if (word % 4 === 1) return cut('\u00ad');
    if (word % 4 === 2) return cut('\u200b');
    return letters.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  });
}
