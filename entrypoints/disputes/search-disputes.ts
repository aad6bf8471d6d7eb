import { sendMessage } from '../../src/messages/messenger.ts';
import type { DisputeListProps } from '../../src/ui/disputes/dispute-list.tsx';

/** More than anybody reads through before typing another word. */
const HITS = 40;

export const searchDisputes: DisputeListProps['search'] = async (text, filter) => {
  const hits = await sendMessage('searchClaims', { text, limit: HITS, ...(filter && { filter }) });
  return hits.map(({ card }) => card.dispute.id);
};
