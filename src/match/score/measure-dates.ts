import { languageProfile } from '../../text/language-profile.ts';
import { compareQuantities } from '../../text/numbers/compare-quantities.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import type { ReadUnit } from '../read/read-unit.ts';
import type { Comparable } from './align-terms.ts';
import type { Figure } from './figure.ts';

/** Share of the unit's dates and years that neither the sentence nor what surrounds it names. */
export function missingDates(index: ClaimIndex, unit: ReadUnit, comparable: Comparable): number {
  const claimed = unit.figures.filter(isCalendar);
  if (claimed.length === 0) return 0;
  const stated = comparable.sentence.figures.filter(isCalendar);
  const isNamed = (figure: Figure) =>
    stated.some((other) => compareQuantities(figure.quantity, other.quantity) !== 'different') ||
    isInContext(index, { figure, unit: unit.unit }, comparable);
  return claimed.filter((figure) => !isNamed(figure)).length / claimed.length;
}

function isCalendar({ quantity: { unit } }: Figure): boolean {
  return unit === 'year' || unit === 'date';
}

/** Of what surrounds a sentence only the words are kept: a month's name, a year. */
function isInContext(
  index: ClaimIndex,
  { figure, unit }: { figure: Figure; unit: number },
  { context }: Comparable,
): boolean {
  const language = index.languages()[index.sections.unitLanguages[unit] as number] ?? '';
  return tokenise(figure.written, languageProfile(language)).some(
    ({ term, stop }) => !stop && context.has(index.termSource.numberOf(term)),
  );
}
