import { isElement } from './node-kinds.ts';
import type { OutlineMemory } from './outline-memory.ts';

/** Has a memory forget what the records of a mutation observer tell of. */
export function forgetChanged(memory: OutlineMemory, records: readonly MutationRecord[]): void {
  memory.forgetAround(new Set(records.map(({ target }) => target)));
  for (const { removedNodes } of records)
    for (const node of removedNodes) if (isElement(node)) memory.forgetInside(node);
}
