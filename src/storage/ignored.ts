import * as v from 'valibot';
import type { DisputeId, SourceId } from '../claim/dispute.ts';
import { createStored } from './stored.ts';

const ignoredSchema = v.object({
  disputes: v.fallback(v.array(v.custom<DisputeId>((id) => typeof id === 'string')), []),
  /** As `dispute/position/sentence text`. */
  matches: v.fallback(v.array(v.string()), []),
  sources: v.fallback(v.array(v.custom<SourceId>((id) => typeof id === 'string')), []),
});

/** What the reader does not want to see marked again. */
export type Ignored = Readonly<v.InferOutput<typeof ignoredSchema>>;

export const ignored = createStored<Ignored>('ignored', (stored) =>
  v.parse(v.fallback(ignoredSchema, { disputes: [], matches: [], sources: [] }), stored),
);

export function ignoreDispute(dispute: DisputeId): Promise<void> {
  return ignored.update((known) => ({ ...known, disputes: withMember(known.disputes, dispute) }));
}

export function ignoreMatch(match: string): Promise<void> {
  return ignored.update((known) => ({ ...known, matches: withMember(known.matches, match) }));
}

export function ignoreSource(source: SourceId): Promise<void> {
  return ignored.update((known) => ({ ...known, sources: withMember(known.sources, source) }));
}

function withMember<T>(members: readonly T[], member: T): T[] {
  return [...new Set([...members, member])];
}
