import type { DatedCount } from '../claim/dated-count.ts';
import type { PartialDate, Position } from '../claim/dispute.ts';
import type { Quantity } from '../text/quantity.ts';
import { type ReadText, readText } from './read/read-text.ts';

/** Two counts are a difference; three begin to show how something grew. */
const FEWEST = 3;

/** A dated count with the word for what was counted. */
interface CountOf extends DatedCount {
  readonly noun: string;
}

/**
 * The dated counts of one thing that the positions of a dispute state, oldest first; null where there are fewer than three,
 * or all are of one day. Counts of different things are never put together.
 */
export function datedCounts(positions: readonly Position[]): readonly DatedCount[] | null {
  const byNoun = Object.groupBy(positions.flatMap(countsOf), ({ noun }) => noun);
  const [counts = []] = Object.values(byNoun).sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0));
  const dates = new Set(counts.map(({ date }) => date));
  if (counts.length < FEWEST || dates.size < 2) return null;
  return counts
    .map(({ holder, date, value }) => ({ holder, date, value }))
    .sort((a, b) => a.date.localeCompare(b.date) || b.value - a.value);
}

function countsOf({ statement, phrasings, heldBy }: Position): CountOf[] {
  const [first] = heldBy;
  if (!first || !/\d{3}/.test(statement.replace(/\D/g, ''))) return [];
  const read = readText(statement, phrasings[0]?.language ?? 'en');
  const counts: CountOf[] = [];
  let open: Pick<CountOf, 'value' | 'noun'> | null = null;
  for (const quantity of read.quantities) {
    const date = dateOf(quantity);
    if (quantity.unit === 'count') {
      open = { value: quantity.max, noun: nounAfter(read, quantity) ?? counts.at(-1)?.noun ?? '' };
    } else if (date !== null && open !== null) {
      counts.push({ ...open, holder: first.name, date });
      open = null;
    } else if (date !== null && counts.length > 0) {
      // "from 30 September 2015 to 30 September 2018": a count is of the last of its dates.
      counts.push({ ...(counts.pop() as CountOf), date });
    }
  }
  const isUndated = counts.length === 0 && open !== null && read.quantities.length === 1;
  return isUndated && open ? [{ ...open, holder: first.name, date: first.since }] : counts;
}

/** What was counted: the next word that says something, within "of them"; null where the count stands alone. */
function nounAfter({ tokens }: ReadText, { end }: Quantity): string | null {
  const after = tokens.filter(({ start }) => start >= end).slice(0, 3);
  const noun = after.find(({ stop }) => !stop);
  return noun === undefined || /\d/.test(noun.word) || /^(?:to|by|until)$/.test(after[0]?.word ?? '')
    ? null
    : noun.term;
}

/** The date of a quantity as precisely as it says; null where it is no date, or one without a year. */
function dateOf({ unit, min, max }: Quantity): PartialDate | null {
  if (min !== max) return null;
  if (unit === 'year') return String(min) as PartialDate;
  if (unit !== 'date' || min < 10_000_000) return null;
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(String(min)) ?? [];
  const parts = [year, month, day].filter((part) => part !== undefined && part !== '00');
  return parts.length === 0 ? null : (parts.join('-') as PartialDate);
}
