import * as v from 'valibot';
import { partialDatePattern } from '../partial-date.ts';

/** Kebab-case identifier; what it identifies stands in the description that editors show. */
export function idField(description: string) {
  return v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case: small letters and digits joined by hyphens'),
    v.description(description),
  );
}

/** A text that the author must fill. */
export function textField(description: string) {
  return v.pipe(
    v.string(),
    v.nonEmpty(`is empty: write ${description}`),
    v.regex(/^.*\s*$/, 'runs over several lines: write it as one'),
    v.description(description),
  );
}

/** A date at the precision of a year, a month or a day. */
export const dateField = v.pipe(
  v.string(),
  v.regex(partialDatePattern, 'must be a date such as 2015, 2015-10 or 2015-10-02'),
  v.description('2015, 2015-10 or 2015-10-02, as precisely as known'),
);

/** A BCP 47 primary language subtag. */
export const languageField = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}$/, 'must be a language code in small letters, such as en'),
  v.description('language code: en, de, ar'),
);
