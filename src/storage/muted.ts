import * as v from 'valibot';
import { createStored } from './stored.ts';

/** Languages that pages are read in, as primary subtags. */
export const languagesRead: readonly string[] = 'ar de en es fr it nl pl pt ru tr uk'.split(' ');

const names = v.fallback(v.array(v.string()), []);

const mutedSchema = v.object({
  /** Names of packs. */
  packs: names,
  /** Publishers as the ledger of sources names them. */
  publishers: names,
  /** Languages of pages, as primary subtags. */
  languages: names,
});

/** What the reader switched off of what the extension knows. */
export type Muted = { readonly [Kind in keyof v.InferOutput<typeof mutedSchema>]: readonly string[] };

export const muted = createStored<Muted>('muted', (stored) =>
  v.parse(v.fallback(mutedSchema, { packs: [], publishers: [], languages: [] }), stored),
);

/** Switches one name of a kind off (`mute`) or on again. */
export function setMuted(kind: keyof Muted, name: string, mute: boolean): Promise<void> {
  return muted.update((known) => {
    const others = known[kind].filter((other) => other !== name);
    return { ...known, [kind]: mute ? [...others, name] : others };
  });
}
