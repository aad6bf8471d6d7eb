import { toJsonSchema } from '@valibot/to-json-schema';
import { authoredDisputeShape } from '../../claim/authored/authored-dispute.ts';
import { partialDatePattern } from '../../claim/partial-date.ts';

/** The JSON schema by which editors complete and check a dispute file; text of `claims/schema.json`. */
export function buildSchema(): string {
  const { $schema, ...shape } = toJsonSchema(authoredDisputeShape, {
    // Editors read an unquoted 2015 as a number, where the build reads every scalar as text.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      'requirement' in valibotAction && valibotAction.requirement === partialDatePattern
        ? { ...jsonSchema, type: ['string', 'integer'], pattern: partialDatePattern.source }
        : undefined,
  });
  return `${JSON.stringify({ $schema, title: 'A dispute', ...shape }, null, 2)}\n`;
}
