import { hydrate } from 'preact';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { DisputeList } from '../../ui/disputes/dispute-list.tsx';
import { readMessages } from '../../ui/strings/read-messages.ts';
import { speakFrom } from '../../ui/strings.ts';
import type { ListedDispute } from './listed-dispute.ts';
import { pageOf } from './page-of.ts';
import { createWordSearch } from './word-search.ts';

/** What `disputes.js`, the script before this one, leaves. */
const { counterclaimDisputes: listed = [] } = globalThis as { counterclaimDisputes?: ListedDispute[] };
const search = createWordSearch(listed);

// Brings the list to life that was written into the page.
speakFrom(readMessages(english));
hydrate(
  <DisputeList
    disputes={listed.map(({ summary }) => summary)}
    search={async (text) => search(text)}
    hrefOf={pageOf}
  />,
  document.querySelector('main') as HTMLElement,
);
