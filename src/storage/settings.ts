import * as v from 'valibot';
import { createStored } from './stored.ts';

/** How strongly marks stand out, weakest first; `marks.css` has a rule for each but the middle one. */
export const strengths = ['hairline', 'thin', 'regular', 'strong', 'marker'] as const;

/** Each field carries its default: it stands in for what is missing, unknown or damaged. */
const settingsSchema = v.object({
  /** Which pages are read where no site rule decides. */
  scope: v.fallback(v.picklist(['listed-sites', 'every-site', 'when-asked']), 'listed-sites'),
  openOnHover: v.fallback(v.boolean(), false),
  strength: v.fallback(v.picklist(strengths), 'regular'),
  sensitivity: v.fallback(v.picklist(['precise', 'balanced', 'broad']), 'balanced'),
  markBothSidesOfSettled: v.fallback(v.boolean(), false),
});

/** What the reader chose, for all sites. */
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const defaultSettings: Settings = v.getFallbacks(settingsSchema) as Settings;

export const settings = createStored<Settings>('settings', (stored) =>
  v.parse(v.fallback(settingsSchema, defaultSettings), stored),
);
