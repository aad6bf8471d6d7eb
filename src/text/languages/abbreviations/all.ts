import type { Abbreviations } from './abbreviations.ts';
import { en } from './en.ts';

/** Abbreviations by language code. */
export const ABBREVIATIONS: Readonly<Record<string, Abbreviations>> = { en };

/** For languages without a list: single letters and figures are still told from sentence ends. */
export const NO_ABBREVIATIONS: Abbreviations = {
  titles: '',
  beforeFigures: '',
  either: '',
  starters: '',
  speech: '',
  hasDottedOrdinals: false,
};
