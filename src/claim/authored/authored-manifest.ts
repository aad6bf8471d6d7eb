import * as v from 'valibot';
import { languageField, textField } from './authored-fields.ts';

/** `pack.yaml`: what holds for every dispute of its folder. */
export const authoredManifestShape = v.strictObject({
  name: textField('the name shown to readers'),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'must be a version such as 1.0.0')),
  language: languageField,
  licence: textField('the licence of the texts'),
  description: v.exactOptional(v.string()),
});

export type AuthoredManifest = v.InferOutput<typeof authoredManifestShape>;
