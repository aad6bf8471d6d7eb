import type { DisputeStatus } from '../dispute.ts';
import type { Finding } from '../finding.ts';

/** What a dispute of a pack and a dispute as authored have in common. */
interface PositionReferences {
  readonly status: DisputeStatus;
  readonly refuted?: string;
  readonly positions: readonly { readonly id: string; readonly deniedBy?: readonly string[] }[];
}

/** Within a dispute: ids are unique, and `refuted` and `deniedBy` name its positions. */
export function* checkReferences({ status, refuted, positions }: PositionReferences): Generator<Finding> {
  const ids = positions.map(({ id }) => id);
  const known = `one of ${ids.join(', ')}`;
  for (const [at, { id, deniedBy = [] }] of positions.entries()) {
    if (ids.indexOf(id) < at) {
      yield {
        path: ['positions', at, 'id'],
        message: `${id} is also the id of another position: choose another`,
      };
    }
    for (const [place, denying] of deniedBy.entries()) {
      const path = ['positions', at, 'deniedBy', place];
      if (denying === id) yield { path, message: 'a position cannot deny itself: name another' };
      else if (!ids.includes(denying))
        yield { path, message: `${denying} is no position here: name ${known}` };
    }
  }
  const isSettled = status === 'false' || status === 'misleading';
  if (refuted === undefined && isSettled) {
    yield { path: ['refuted'], message: `is missing, though the status is ${status}: name ${known}` };
  } else if (refuted !== undefined && !isSettled) {
    yield {
      path: ['refuted'],
      message: `does not go with the status ${status}: remove it, or change the status`,
    };
  } else if (refuted !== undefined && !ids.includes(refuted)) {
    yield { path: ['refuted'], message: `${refuted} is no position here: name ${known}` };
  }
}
