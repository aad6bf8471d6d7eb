import * as v from 'valibot';
import { entityTypes } from '../vocabulary.ts';
import { idField, textField } from './authored-fields.ts';

/** An entry of a file of `claims/entities`, under its id. */
export const authoredEntityShape = v.strictObject({
  name: textField('the name shown to readers'),
  type: v.picklist(entityTypes),
  aliases: v.array(textField('a name that means the entity in any letter case')),
  exact: v.exactOptional(v.array(textField('a short name that means it only in exactly this case'))),
  implies: v.exactOptional(v.array(idField('an entity that a mention of this one also mentions'))),
});

export type AuthoredEntity = v.InferOutput<typeof authoredEntityShape>;
