import type { AuthoredClaims } from '../../../claim/authored/authored-claims.ts';
import { worldRegionOf } from './world-regions.ts';

/** A place that belongs to a region of the world. */
export interface NamedPlace {
  readonly name: string;
  readonly region: string;
}

/** The states and regions that entities are, or imply over any number of steps; each once. */
export function namedPlaces(ids: readonly string[], { entities }: AuthoredClaims): NamedPlace[] {
  const seen = new Set<string>();
  const places = new Map<string, NamedPlace>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const entity = entities.get(id)?.entity;
    if (!entity) return;
    const { name, aliases, exact = [], implies = [] } = entity;
    const region = worldRegionOf(id, [name, ...exact, ...aliases]);
    if (region !== null) places.set(name, { name, region });
    implies.forEach(visit);
  };
  ids.forEach(visit);
  return [...places.values()];
}
