import { describe, expect, it, test } from 'vitest';
import { english, locales, placeholdersOf, pluralKeys, stemOf } from './locale-files.ts';
import { modulesBelow, projectFiles, readProjectFile } from './project-files.ts';
import { sayings, stringPatterns, writtenTexts } from './said-texts.ts';

const shown = modulesBelow('src/ui', 'src/page', 'src/background', 'entrypoints');
const manifest = readProjectFile('src/build/wxt-manifest.ts');
const keys = [...new Set([...english.messages.keys()].map(stemOf))];

describe('texts in the code', () => {
  it('are never written there, but come from the messages', () => {
    expect(shown.flatMap(writtenTexts)).toEqual([]);
  });

  it('are all used', () => {
    const patterns = shown.flatMap(stringPatterns);
    const isUsed = (key: string): boolean =>
      manifest.includes(`__MSG_${key}__`) || patterns.some((pattern) => pattern.test(key));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('get as many values as they have places', () => {
    const placesOf = (key: string): number =>
      placeholdersOf(english.messages.get(key) ?? english.messages.get(`${key}_other`) ?? '').length;
    const offending = shown
      .flatMap(sayings)
      .filter(({ key, values }) => values !== null && values !== placesOf(key));
    expect(offending).toEqual([]);
  });

  it('of the manifest exist', () => {
    const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key = '') => !english.messages.has(key))).toEqual([]);
  });
});

test('twelve languages are spoken', () => {
  const languages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'tr', 'uk'];
  expect(locales.map(({ language }) => language).toSorted()).toEqual(languages);
});

describe('styles', () => {
  it('turn with the line of reading: they speak of start and end, not of left and right', () => {
    const physical = /\b(left|right)\b|(padding|margin|inset): (\S+) (\S+) \S+ (?!\4)\S+;/;
    const offending = projectFiles
      .filter((path) => /^src\/ui\/.*\.css$/.test(path))
      .flatMap((path) =>
        (readProjectFile(path).match(physical) ?? []).slice(0, 1).map((rule) => `${path}: ${rule}`),
      );
    expect(offending).toEqual([]);
  });
});

describe.each(locales)('messages: $language', ({ language, messages }) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const wanted = keys.flatMap((key) => (pluralKeys.has(key) ? forms.map((form) => `${key}_${form}`) : [key]));

  it('has every text, in every form that the language bends a count to, and no other', () => {
    expect([...messages.keys()].toSorted()).toEqual(wanted.toSorted());
  });

  it('leaves none empty', () => {
    expect([...messages].filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  it('has the places of the English text', () => {
    const offending = [...messages].filter(([key, message]) => {
      const model = english.messages.get(key) ?? english.messages.get(`${stemOf(key)}_other`) ?? '';
      // Some languages say one and two without a figure: "مصدران" is two sources.
      const optional = /_(zero|one|two)$/.test(key) ? ['$1'] : [];
      const places = (text: string): string[] =>
        placeholdersOf(text).filter((place) => !optional.includes(place));
      return places(message).join() !== places(model).join();
    });
    expect(offending).toEqual([]);
  });

  it('writes no sign that browsers would take for something else', () => {
    // Browsers read `$name$` and `$1$` as the names of placeholders.
    expect([...messages.values()].filter((message) => /\$(?!\d)|\$\d\$|\$\d\d/.test(message))).toEqual([]);
  });

  it('names itself, and its direction', () => {
    expect(new Intl.Locale(messages.get('ui_locale') ?? '').language).toBe(language);
    expect(messages.get('ui_direction')).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  it('describes the extension in the 132 characters that browsers take', () => {
    expect(messages.get('extension_description')?.length).toBeLessThanOrEqual(132);
  });
});
