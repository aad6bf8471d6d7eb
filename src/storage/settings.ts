import * as v from 'valibot';
import { createStored } from './stored.ts';

/** How strongly marks stand out, weakest first; `marks.css` has a rule for each but the middle one. */
export const strengths = ['hairline', 'thin', 'regular', 'strong', 'marker'] as const;

const fields = {
  /** Which pages are read where no site rule decides. */
  scope: v.picklist(['listed-sites', 'every-site', 'when-asked']),
  openOnHover: v.boolean(),
  strength: v.picklist(strengths),
  sensitivity: v.picklist(['precise', 'balanced', 'broad']),
  markBothSidesOfSettled: v.boolean(),
};

/** Settings of a file: some may be missing, but none may be wrong or unknown. */
export const strictSettingsSchema = v.partial(v.strictObject(fields));

/** Each field carries its default: it stands in for what is missing, unknown or damaged. */
const settingsSchema = v.object({
  scope: v.fallback(fields.scope, 'listed-sites'),
  openOnHover: v.fallback(fields.openOnHover, false),
  strength: v.fallback(fields.strength, 'regular'),
  sensitivity: v.fallback(fields.sensitivity, 'balanced'),
  markBothSidesOfSettled: v.fallback(fields.markBothSidesOfSettled, false),
});

/** What the reader chose, for all sites. */
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const defaultSettings: Settings = v.getFallbacks(settingsSchema) as Settings;

export const settings = createStored<Settings>('settings', (stored) =>
  v.parse(v.fallback(settingsSchema, defaultSettings), stored),
);
