import { card, popover, why } from './strings/card-strings.ts';
import { options } from './strings/options-strings.ts';
import { health, page, popup, site } from './strings/popup-strings.ts';

/** Every text that readers see, in one typed place; functions fill the placeholders. */
export const strings = {
  /** Also decides how dates, lists and percentages are written. */
  locale: 'en-GB',
  card,
  why,
  popover,
  health,
  popup,
  site,
  page,
  options,
} as const;
