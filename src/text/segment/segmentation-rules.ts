import type { Abbreviations } from '../languages/abbreviations/abbreviations.ts';
import {
  ABBREVIATIONS_BY_LANGUAGE,
  NO_ABBREVIATIONS,
} from '../languages/abbreviations/abbreviations-by-language.ts';

/** A language's abbreviations as sets. */
export interface SegmentationRules {
  readonly titles: ReadonlySet<string>;
  readonly beforeFigures: ReadonlySet<string>;
  readonly endsBeforeFigures: readonly string[];
  readonly either: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly hasDottedOrdinals: boolean;
}

const compiled = new Map<string, SegmentationRules>();

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

function compile(abbreviations: Abbreviations): SegmentationRules {
  return {
    titles: wordSet(abbreviations.titles),
    beforeFigures: wordSet(abbreviations.beforeFigures),
    endsBeforeFigures: [...wordSet(abbreviations.endsBeforeFigures ?? '')],
    either: wordSet(abbreviations.either),
    starters: wordSet(abbreviations.starters),
    speech: wordSet(abbreviations.speech),
    hasDottedOrdinals: abbreviations.hasDottedOrdinals,
  };
}

/** The rules of a language, made once. Where the page does not say its language, English abbreviations do least harm. */
export function segmentationRules(language: string | null): SegmentationRules {
  const code = (language ?? 'en').toLowerCase().split(/[-_]/, 1)[0] as string;
  const known = compiled.get(code);
  if (known) return known;
  const rules = compile(
    Object.hasOwn(ABBREVIATIONS_BY_LANGUAGE, code)
      ? (ABBREVIATIONS_BY_LANGUAGE[code] as Abbreviations)
      : NO_ABBREVIATIONS,
  );
  compiled.set(code, rules);
  return rules;
}
