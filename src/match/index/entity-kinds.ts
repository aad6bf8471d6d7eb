import type { Entity } from '../../claim/dispute.ts';

/** Kinds of entities in the order in which the index numbers them. */
export const entityKinds = [
  'person',
  'body',
  'place',
  'group',
  'event',
  'concept',
] as const satisfies readonly Entity['type'][];
