import type { MessageKey, PluralKey } from './strings/message-key.ts';

/** Where the words come from: `browser.i18n` in the extension, a file of messages elsewhere. */
export interface MessageSource {
  /** The message with the values in place of `$1` to `$9`. */
  getMessage(key: string, values?: string[]): string;
}

let source: MessageSource | null = null;

/** Chooses where all texts come from; every entrypoint does so before it shows anything. */
export function speakFrom(next: MessageSource): void {
  source = next;
}

/** A text in the reader's language, with the values in their places. */
export function say(key: MessageKey, ...values: readonly (string | number)[]): string {
  return fill(key, values);
}

/** A text in the form that the count asks for; the count is its first value. */
export function sayCount(key: PluralKey, count: number, ...values: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(locale()).select(count);
  return fill(`${key}_${form}`, [count, ...values]);
}

/** Decides how dates, lists and numbers are written: the language of the texts, which the browser's may differ from. */
export function locale(): string {
  return fill('ui_locale');
}

/** The attributes of an element that our texts stand in. */
export function textAttributes(): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: locale(), dir: fill('ui_direction') === 'rtl' ? 'rtl' : 'ltr' };
}

function fill(key: string, values: readonly (string | number)[] = []): string {
  if (source === null) throw new Error('A text was asked for before speakFrom chose a language');
  return source.getMessage(key, values.map(write));
}

function write(value: string | number): string {
  if (typeof value === 'number') return new Intl.NumberFormat(locale()).format(value);
  // Names in Latin letters would drag the signs around them to the wrong side of an Arabic sentence.
  return textAttributes().dir === 'rtl' ? `\u2068${value}\u2069` : value;
}
