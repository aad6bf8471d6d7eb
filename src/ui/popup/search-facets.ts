import type { DisputeStatus } from '../../claim/dispute.ts';
import type { SearchFilter, SearchHit } from '../../match/match.ts';
import { nameLanguage } from '../name-language.ts';
import { nameStatus } from '../name-status.ts';
import { nameTopic } from '../name-topic.ts';
import { locale } from '../strings.ts';

/** One thing to filter by, with the values that the hits have. */
export interface Facet {
  readonly name: keyof SearchFilter;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const facetNames = ['topic', 'status', 'publisher', 'language', 'year'] as const;

/** What hits can be told apart by; the values chosen already stay, whatever the hits have. */
export function searchFacets(hits: readonly SearchHit[], chosen: SearchFilter): readonly Facet[] {
  return facetNames.map((name) => {
    const own = chosen[name] === undefined ? [] : [String(chosen[name])];
    const values = new Set([...own, ...hits.flatMap((hit) => valuesOf(name, hit))]);
    const options = [...values].map((value) => ({ value, label: labelOf(name, value) }));
    return { name, options: options.sort((a, b) => a.label.localeCompare(b.label, locale())) };
  });
}

function valuesOf(name: Facet['name'], { card }: SearchHit): readonly string[] {
  const { topic, status, period } = card.dispute;
  const sources = [card.position, ...card.counterClaims].flatMap((position) => position.sources);
  if (name === 'topic') return [topic];
  if (name === 'status') return [status];
  if (name === 'publisher') return sources.map(({ publisher }) => publisher);
  if (name === 'language') return sources.map(({ language }) => language);
  const [from, to] = [period.from, period.to ?? period.from].map((date) => Number(date.slice(0, 4)));
  return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, step) => String((from ?? 0) + step));
}

function labelOf(name: Facet['name'], value: string): string {
  if (name === 'topic') return nameTopic(value);
  if (name === 'status') return nameStatus(value as DisputeStatus);
  if (name === 'language')
    return nameLanguage(value) ?? new Intl.DisplayNames(locale(), { type: 'language' }).of(value) ?? value;
  return value;
}

/** The filter with one thing chosen, or with any value of it where `value` is empty; null when nothing is left of it. */
export function changeFilter(filter: SearchFilter, name: Facet['name'], value: string): SearchFilter | null {
  const { [name]: _, ...others } = filter;
  const changed = value === '' ? others : { ...others, [name]: name === 'year' ? Number(value) : value };
  return Object.keys(changed).length === 0 ? null : changed;
}
