import * as v from 'valibot';
import { InputError } from './input-error.ts';
import type { EntryRule } from './read-json-lines.ts';

/** Ids may be written as numbers; they are given back as they came. */
export const idShape = v.union([v.string(), v.number()]);

/** An entry's id as written. */
export type EntryId = v.InferOutput<typeof idShape>;

interface Entry {
  readonly id: EntryId;
}

/** A rule for one file: no id stands in it twice. */
export function distinctIds(): EntryRule<Entry> {
  const places = new Map<string, string>();
  return ({ id }, place) => {
    const earlier = places.get(String(id));
    if (earlier !== undefined) {
      throw new InputError(
        `${place}: the id ${JSON.stringify(id)} stands at ${earlier} already. Give every line an id of its own.`,
      );
    }
    places.set(String(id), place);
  };
}

/** A rule for one file: besides, every id is one word, as the columns of a TREC run are parted by spaces. */
export function distinctWords(): EntryRule<Entry> {
  const isDistinct = distinctIds();
  return (entry, place) => {
    if (/^$|\s/.test(String(entry.id))) {
      throw new InputError(
        `${place}: the id ${JSON.stringify(entry.id)} cannot stand in a TREC run, whose columns are parted by spaces. Give it an id without any, such as ${JSON.stringify(String(entry.id).trim().replace(/\s+/g, '-') || '1')}.`,
      );
    }
    isDistinct(entry, place);
  };
}
