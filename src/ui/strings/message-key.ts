import type english from '../../public/_locales/en/messages.json';

type StoredKey = keyof typeof english;
type PluralForm = `${string}_${Intl.LDMLPluralRule}`;

/** A text that a count bends: `count_sources` stands for `count_sources_one`, `count_sources_other` and the like. */
export type PluralKey = StoredKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** A text with one form; `_locales/en` holds them all. */
export type MessageKey = Exclude<StoredKey, PluralForm>;
