import * as v from 'valibot';
import { disputeStatuses, topicAreas } from '../vocabulary.ts';
import { dateField, idField, languageField, textField } from './authored-fields.ts';

const phrasings = v.pipe(
  v.array(textField('a wording of the press, in your own words')),
  v.minLength(3, 'has fewer than 3 phrasings: add other ways in which the press words this position'),
  v.maxLength(8, 'has more than 8 phrasings: keep those that differ most'),
  v.description('3 to 8 other ways in which the press words the position; used only to match'),
);

const phrasingsIn = v.pipe(
  v.record(
    languageField,
    v.pipe(
      v.array(textField('a wording of the press, in that language')),
      v.minLength(1, 'has no phrasings: add one or remove the language'),
      v.maxLength(8, 'has more than 8 phrasings: keep those that differ most'),
    ),
  ),
  v.description('phrasings in other languages than that of the pack, by language code'),
);

const holder = v.strictObject({
  name: textField('who says so'),
  since: dateField,
  until: v.exactOptional(dateField),
});

const position = v.strictObject({
  id: idField('unique within the dispute'),
  statement: textField('the position in one sentence'),
  phrasings,
  phrasingsIn: v.exactOptional(phrasingsIn),
  heldBy: v.pipe(
    v.array(holder),
    v.minLength(1, 'names nobody: add who holds the position and since when'),
    v.description('who holds the position, and since when'),
  ),
  sources: v.pipe(
    v.array(idField('a source of the ledger')),
    v.description('ids in claims/sources of the sources that support this position'),
  ),
  deniedBy: v.exactOptional(
    v.pipe(
      v.array(idField('a position of this dispute')),
      v.description('the positions that a denial of this one amounts to'),
    ),
  ),
});

const review = v.strictObject({
  role: v.picklist(['author', 'verifier']),
  date: dateField,
});

/** A dispute as its author writes it: one YAML file, from which `claims/schema.json` is generated for editors. */
export const authoredDisputeShape = v.strictObject({
  id: idField('the same as the name of the file'),
  title: v.pipe(
    v.string(),
    v.regex(/^\S[^\n]*[?؟]\s*$/, 'must be a neutral question that ends with a question mark'),
    v.description('a neutral question'),
  ),
  topic: v.pipe(
    v.string(),
    v.regex(
      new RegExp(`^(?:${topicAreas.join('|')})(?::[a-z0-9-]+)?$`),
      `must be one of ${topicAreas.join(', ')}, alone or with a detail: war:syria`,
    ),
    v.description(`${topicAreas.join(', ')}; alone or with a detail: war:syria`),
  ),
  status: v.pipe(
    v.picklist(disputeStatuses),
    v.description('how the question stands among those who looked into it'),
  ),
  refuted: v.exactOptional(idField('the position that was refuted, where the status is false or misleading')),
  period: v.pipe(
    v.strictObject({ from: dateField, to: v.exactOptional(dateField) }),
    v.description('when the disputed events happened'),
  ),
  about: v.pipe(
    v.array(
      v.pipe(
        v.array(idField('an entity of claims/entities')),
        v.minLength(1, 'is an empty group: name an entity or remove the group'),
      ),
    ),
    v.minLength(1, 'is empty: name the entities that a page must mention'),
    v.description('groups of entities; a page must mention one of each group'),
  ),
  positions: v.pipe(
    v.array(position),
    v.minLength(2, 'has fewer than two positions: a dispute needs a claim and a counter-claim'),
  ),
  reviews: v.pipe(
    v.array(review),
    v.description('who wrote the file and who looked every source up again, and when'),
  ),
});

export type AuthoredDispute = v.InferOutput<typeof authoredDisputeShape>;
export type AuthoredPosition = AuthoredDispute['positions'][number];
