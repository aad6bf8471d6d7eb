import * as v from 'valibot';
import { idField, textField } from './authored-fields.ts';

/** An entry of a file in `claims/wordings`: sentences that state positions of one dispute, or stand beside it. */
export const authoredWordingsShape = v.pipe(
  v.strictObject({
    dispute: idField('a dispute of any pack'),
    stating: v.optional(
      v.array(
        v.strictObject({
          position: idField('a position of the dispute'),
          text: textField('a sentence that states the position, as running text words it'),
        }),
      ),
      [],
    ),
    beside: v.optional(
      v.array(textField('a sentence on the same subject that states no position of the dispute')),
      [],
    ),
  }),
  v.check(
    ({ stating, beside }) => stating.length + beside.length > 0,
    'holds no sentence: add one under stating or beside, or remove the entry',
  ),
);

export type AuthoredWordings = v.InferOutput<typeof authoredWordingsShape>;
