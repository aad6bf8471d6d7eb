import { foldWord } from '../fold-word.ts';
import { createPhraseTable, type PhraseTable } from '../phrase-table.ts';
import { measureOf, SHARED_MEASURES, SHARED_MONEY } from './measures.ts';
import type { Comparison, Measure, NumberLexicon, NumberWords } from './number-words.ts';

/** Reads "1 one 2 two": a figure opens the list of its words. */
function valuedWords<Value>(list: string, parseValue: (figure: string) => Value): Map<string, Value> {
  const words = new Map<string, Value>();
  let value: Value | undefined;
  for (const entry of list.trim().split(/\s+/)) {
    if (/^[\d.]/.test(entry)) value = parseValue(entry);
    else if (value !== undefined) words.set(foldWord(entry), value);
  }
  return words;
}

function parseFraction(figure: string): number {
  const [part, whole] = figure.split('/');
  return Number(part) / Number(whole ?? 1);
}

function parseRange(figure: string): readonly [number, number] {
  const [min, max] = figure.split('..').map(Number);
  return [min as number, max as number];
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/)
      .map(foldWord)
      .filter((word) => word !== ''),
  );
}

function phrases(list: string | undefined): PhraseTable<true> {
  return createPhraseTable([[list ?? '', true]]);
}

function comparisons(groups: Partial<Record<Comparison, string>>): PhraseTable<Comparison> {
  return createPhraseTable(
    Object.entries(groups).map(([comparison, list]) => [list, comparison as Comparison]),
  );
}

function measures(words: NumberWords): PhraseTable<Measure> {
  const money = [words.money, SHARED_MONEY].flatMap((group) =>
    Object.entries(group).map(([code, list]): [string, Measure] => [
      list,
      { unit: `money:${code}`, factor: 1 },
    ]),
  );
  const units = [words.measures, SHARED_MEASURES].flatMap((group) =>
    Object.entries(group).map(([name, list]): [string, Measure] => [list, measureOf(name)]),
  );
  return createPhraseTable([...money, ...units]);
}

/** Makes a language's words about figures ready for look-ups. */
export function compileNumberWords(words: NumberWords): NumberLexicon {
  const valued = {
    values: valuedWords(words.values, Number),
    fractions: valuedWords(words.fractions, parseFraction),
    vague: valuedWords(words.vague, parseRange),
    ordinals: valuedWords(words.ordinals, Number),
    months: valuedWords(words.months, Number),
  };
  const articles = wordSet(words.articles);
  const firstOfEveryNth = words.everyNth
    .split('|')
    .map((phrase) => foldWord(phrase.trim().split(' ')[0] as string));
  return {
    ...valued,
    scales: valuedWords(words.scales, Number),
    articles,
    glue: wordSet(words.glue),
    isCompounding: words.isCompounding,
    percent: phrases(words.percent),
    percentBefore: phrases(words.percentBefore),
    outOf: phrases(words.outOf),
    everyNth: phrases(words.everyNth),
    comparedBefore: comparisons(words.comparedBefore),
    comparedAfter: comparisons(words.comparedAfter),
    comparedDates: comparisons(words.comparedDates ?? {}),
    rangeOpens: phrases(words.rangeOpens),
    rangeJoins: phrases(words.rangeJoins),
    measures: measures(words),
    beforeYear: wordSet(words.beforeYear),
    starts: new Set([
      ...Object.values(valued).flatMap((map) => [...map.keys()]),
      ...articles,
      ...firstOfEveryNth,
    ]),
  };
}
