import * as v from 'valibot';
import { sourceKinds } from '../vocabulary.ts';
import { dateField, languageField, textField } from './authored-fields.ts';

/** An entry of the ledger, under its id. */
export const authoredSourceShape = v.strictObject({
  url: textField("the publisher's own address of the page"),
  publisher: textField('who published it, as claims/hosts.yaml spells it'),
  title: v.exactOptional(textField('the title as printed; leave the field out when it was not seen')),
  date: dateField,
  language: languageField,
  kind: v.picklist(sourceKinds),
  note: v.pipe(v.string(), v.nonEmpty('is empty: write what the text says, with every figure used from it')),
  checked: dateField,
  /** Date of the event that it reports, for a source that is older than the dispute's period. */
  event: v.exactOptional(dateField),
  leaning: v.exactOptional(textField('the side on which the publisher stands, where it is known for one')),
});

export type AuthoredSource = v.InferOutput<typeof authoredSourceShape>;
