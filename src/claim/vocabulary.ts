import type { DisputeStatus, Entity, SourceKind } from './dispute.ts';

/** Every status, in the order in which reports list them. */
export const disputeStatuses = [
  'contested',
  'false',
  'misleading',
  'unverified',
  'supported',
  'disputed-by-party',
] as const satisfies readonly DisputeStatus[];

/** Every kind of source, those nearest to the event first. */
export const sourceKinds = [
  'primary',
  'official',
  'fact-checker',
  'monitor',
  'press',
  'research',
] as const satisfies readonly SourceKind[];

/** Every type of entity, in the order in which an index numbers them. */
export const entityTypes = [
  'person',
  'body',
  'place',
  'group',
  'event',
  'concept',
] as const satisfies readonly Entity['type'][];

/** Areas of which a topic names one, alone or with a detail: `war:syria`. */
export const topicAreas = [
  'war',
  'international',
  'politics',
  'elections',
  'economy',
  'migration',
  'health',
  'climate',
  'science',
  'technology',
  'society',
  'history',
  'misconceptions',
] as const;
