import { sendMessage } from '../messages/messenger.ts';
import { loadCardView } from './load-card-view.ts';
import type { PagePorts } from './page-ports.ts';

/** What the page asks of the rest of the extension, asked by messages. */
export function createPagePorts(): PagePorts {
  return {
    pageSettings: () => sendMessage('pageSettings'),
    matchBlocks: (batch) => sendMessage('matchBlocks', batch),
    describeMatch: (match) => sendMessage('describeMatch', match),
    reportPage: (report) => sendMessage('reportPage', report),
    ignoreDispute: (dispute) => sendMessage('ignoreDispute', dispute),
    ignoreMatch: (key) => sendMessage('ignoreMatch', key),
    ignoreSource: (source) => sendMessage('ignoreSource', source),
    openDispute: (dispute) => sendMessage('openDispute', dispute),
    noteError: (error) => sendMessage('noteError', error),
    loadCardView: () => loadCardView(() => sendMessage('loadCard')),
  };
}
