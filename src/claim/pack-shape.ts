import * as v from 'valibot';
import type { DisputeId, EntityId, Pack, PartialDate, PositionId, SourceId } from './dispute.ts';
import { isPartialDate } from './partial-date.ts';
import { disputeStatuses, entityTypes, sourceKinds } from './vocabulary.ts';
import { parseWebAddress } from './web-address.ts';

const text = v.pipe(v.string(), v.regex(/\S/, 'is empty: fill it'));
const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}$/, 'must be a language code in small letters, such as en'),
);
const url = v.pipe(
  v.string(),
  v.check((address) => parseWebAddress(address) !== null, 'must be an http or https address'),
);
const date = v.custom<PartialDate>(
  (value) => typeof value === 'string' && isPartialDate(value),
  'must be a date such as 2015, 2015-10 or 2015-10-02',
);

function id<Id extends string>() {
  return v.custom<Id>(
    (value) => typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value),
    'must be kebab-case: small letters and digits joined by hyphens',
  );
}

const source = v.object({
  id: id<SourceId>(),
  url,
  publisher: text,
  title: v.exactOptional(text),
  date,
  language,
  kind: v.picklist(sourceKinds),
  note: v.string(),
});

const position = v.object({
  id: id<PositionId>(),
  statement: text,
  phrasings: v.array(v.object({ text, language })),
  wordings: v.exactOptional(v.array(v.object({ text, language }))),
  heldBy: v.array(v.object({ name: text, since: date, until: v.exactOptional(date) })),
  sources: v.array(source),
  deniedBy: v.array(id<PositionId>()),
});

const dispute = v.object({
  id: id<DisputeId>(),
  title: text,
  topic: text,
  status: v.picklist(disputeStatuses),
  refuted: v.exactOptional(id<PositionId>()),
  period: v.object({ from: date, to: v.exactOptional(date) }),
  about: v.array(v.array(id<EntityId>())),
  positions: v.pipe(v.array(position), v.minLength(2, 'has fewer than two positions: add the counter-claim')),
});

const entity = v.object({
  id: id<EntityId>(),
  name: text,
  type: v.picklist(entityTypes),
  aliases: v.array(text),
  exactAliases: v.array(text),
  implies: v.array(id<EntityId>()),
});

/** The JSON form of a pack; fields that it does not know are dropped, so that later versions stay readable. */
export const packShape: v.GenericSchema<unknown, Pack> = v.object({
  name: text,
  version: text,
  language,
  licence: text,
  disputes: v.array(dispute),
  entities: v.array(entity),
});
