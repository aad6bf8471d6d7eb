import * as v from 'valibot';
import { idField, textField } from './authored-fields.ts';

/** An entry of a file in `claims/wordings`: sentences that state positions of one dispute. */
export const authoredWordingsShape = v.strictObject({
  dispute: idField('a dispute of any pack'),
  stating: v.pipe(
    v.array(
      v.strictObject({
        position: idField('a position of the dispute'),
        text: textField('a sentence that states the position, as running text words it'),
      }),
    ),
    v.minLength(1, 'states nothing: add a sentence or remove the entry'),
  ),
});

export type AuthoredWordings = v.InferOutput<typeof authoredWordingsShape>;
