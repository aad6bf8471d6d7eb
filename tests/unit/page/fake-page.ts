import type { Card } from '../../../src/claim/card.ts';
import type { DisputeId, PartialDate, PositionId } from '../../../src/claim/dispute.ts';
import type { Match } from '../../../src/match/match.ts';
import type { PageBatch } from '../../../src/match/page-batch.ts';
import { splitBlocks } from '../../../src/match/split-blocks.ts';
import type { PageError, PageReport, PageSettings } from '../../../src/messages/protocol.ts';
import { createCardView } from '../../../src/page/create-card-view.tsx';
import type { PagePorts } from '../../../src/page/page-ports.ts';

export const SETTINGS: PageSettings = {
  enabled: true,
  openOnHover: false,
  strength: 'regular',
  matching: '',
  ignoredDisputes: [],
  ignoredMatches: [],
};

export function matchOf(dispute: string, probability = 0.9): Match {
  return {
    dispute: dispute as DisputeId,
    position: 'depots' as PositionId,
    relation: 'states',
    probability,
    reasons: [],
  };
}

const CARD: Card = {
  dispute: {
    id: 'targets' as DisputeId,
    title: 'What did the strikes hit?',
    topic: 'example',
    status: 'contested',
    period: { from: '2015' as PartialDate },
  },
  position: {
    id: 'depots' as PositionId,
    statement: 'They hit depots.',
    phrasings: [],
    heldBy: [],
    sources: [],
    deniedBy: [],
  },
  counterClaims: [],
};

/** Ports that match every sentence with the word "struck", and remember what they were asked. */
export function fakePorts(settings: PageSettings = SETTINGS) {
  const batches: PageBatch[] = [];
  const reports: PageReport[] = [];
  const ignored: string[] = [];
  const errors: PageError[] = [];
  const ports: PagePorts = {
    pageSettings: async () => settings,
    async matchBlocks(blocks) {
      batches.push(blocks);
      const { batch, join } = splitBlocks(blocks);
      return join(
        batch.runs.flatMap(({ sentences }, run) =>
          sentences.flatMap((text, sentence) =>
            text.includes('struck') ? [{ run, sentence, match: matchOf('targets') }] : [],
          ),
        ),
      );
    },
    describeMatch: async () => CARD,
    async reportPage(report) {
      reports.push(report);
    },
    async ignoreDispute(dispute) {
      ignored.push(dispute);
    },
    async ignoreMatch(key) {
      ignored.push(key);
    },
    async openDispute() {},
    async ignoreSource(source) {
      ignored.push(source);
    },
    async noteError(error) {
      errors.push(error);
    },
    loadCardView: async () => createCardView,
  };
  return { ports, batches, reports, ignored, errors };
}
