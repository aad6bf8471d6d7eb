import type { Abbreviations } from './abbreviations.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** Abbreviations by language code. */
export const ABBREVIATIONS_BY_LANGUAGE: Readonly<Record<string, Abbreviations>> = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  nl,
  pl,
  pt,
  ru,
  tr,
  uk,
};

/** For languages without a list: single letters and figures are still told from sentence ends. */
export const NO_ABBREVIATIONS: Abbreviations = {
  titles: '',
  beforeFigures: '',
  either: '',
  starters: '',
  speech: '',
  hasDottedOrdinals: false,
};
