import { Icon } from '../icons.tsx';
import { say } from '../strings.ts';

/** Leads to the page that shows a dispute whole. */
export function MoreOnThis({ onOpen }: { onOpen(): void }) {
  return (
    <button type="button" class="more-on-this" onClick={onOpen}>
      {say('disputes_more')}
      <Icon name="jump" />
    </button>
  );
}
