import type { DisputeStatus } from '../claim/dispute.ts';
import { say } from './strings.ts';

const keys = {
  contested: 'status_name_contested',
  false: 'status_name_false',
  misleading: 'status_name_misleading',
  unverified: 'status_name_unverified',
  supported: 'status_name_supported',
  'disputed-by-party': 'status_name_disputed_by_party',
} as const satisfies Record<DisputeStatus, string>;

/** What readers call a status. */
export function nameStatus(status: DisputeStatus): string {
  return say(keys[status]);
}
