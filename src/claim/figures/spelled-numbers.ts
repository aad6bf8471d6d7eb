const below100: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value])
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, at) => [word, at * 10 + 20]),
    ),
);
const multiples: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

const word = `(?:${[...Object.keys(below100), ...Object.keys(multiples)].join('|')})`;
/** A multiple right after digits ("1.2 million") scales them instead. */
const numeral = new RegExp(
  `(?<!\\d ?)\\b(?:an? (?=(?:${Object.keys(multiples).join('|')})\\b))?${word}(?:(?:-| and | )${word})*\\b`,
  'gi',
);
/** Where a lone "one" counts something, rather than standing for a noun ("one of them", "the official one in 2015"). */
const countedOne = new RegExp(
  `^[ -](?:per ?cent\\b|(?:in|out of)[ -](?:every )?(?:an? )?(?:\\d{1,3}(?:,\\d{3})*\\b|\\d+000\\b|${word}\\b))`,
  'i',
);

/** Writes number words as digits: "twenty-one of two hundred and six" → "21 of 206". A lone "one" mostly stays. */
export function writeSpelledNumbers(text: string): string {
  return text.replace(numeral, (words, at: number) => {
    const isPronoun = words.toLowerCase() === 'one' && !countedOne.test(text.slice(at + words.length));
    return isPronoun ? words : evaluate(words.toLowerCase());
  });
}

/** Digits for a run of number words; where two numbers follow each other ("two and three") both stay apart. */
function evaluate(words: string): string {
  const done: number[] = [];
  let total = 0;
  let current: number | null = null;
  for (const name of words.split(/[ -]/)) {
    const multiple = multiples[name];
    const value = below100[name];
    if (multiple !== undefined) {
      const scaled: number = (current ?? 1) * multiple;
      if (multiple >= 1e3) [total, current] = [total + scaled, null];
      else current = scaled;
    } else if (value !== undefined) {
      if (current !== null && !isRoomFor(value, current)) {
        done.push(total + current);
        total = 0;
        current = 0;
      }
      current = (current ?? 0) + value;
    }
  }
  return [...done, total + (current ?? 0)].join(' and ');
}

/** Whether a word of this value can go on the number: 6 after 20 or 200, 20 after 200, but not 20 after 6. */
function isRoomFor(value: number, current: number): boolean {
  const room = value < 10 ? 10 : 100;
  return current > 0 && current % room === 0;
}
