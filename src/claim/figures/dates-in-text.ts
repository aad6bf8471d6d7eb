const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const days = `${day}(?: ?(?:-|–|to|and) ?${day})?`;
const year = '(?:1[5-9]|20)\\d\\d';

const dates = new RegExp(
  [
    `\\b${days} (?:of )?${month}(?:,? ${year}\\b)?`,
    `\\b${month} ${days}\\b(?:,? ${year}\\b)?`,
    `\\b${month},? ${year}\\b`,
    `\\b${year}-\\d\\d(?:-\\d\\d)?\\b`,
    `(?<=\\b(?:in|since|by|until|till|from|to|through|of|during|and|between|before|after|early|late|mid|the|year|summer|winter|spring|autumn)[ -])${year}(?:[-–/](?:${year}|\\d\\d))?(?![\\d,.]*\\d)`,
    `(?<=\\()${year}(?=\\))`,
  ].join('|'),
  'g',
);

/** Parts the calendar from the figures: the years that the dates of a text name, and the text without its dates. */
export function splitDates(text: string): { years: number[]; rest: string } {
  const years: number[] = [];
  const rest = text.replace(dates, (date) => {
    years.push(...Array.from(date.matchAll(new RegExp(year, 'g')), ([digits]) => Number(digits)));
    return ' ';
  });
  return { years, rest };
}
