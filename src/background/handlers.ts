import { withoutSources } from '../claim/without-sources.ts';
import { onMessage } from '../messages/messenger.ts';
import { noteError } from '../storage/errors.ts';
import { ignoreDispute, ignored, ignoreMatch, ignoreSource } from '../storage/ignored.ts';
import { settings } from '../storage/settings.ts';
import { showReport } from './badge.ts';
import { checkOnce } from './check-once.ts';
import type { IndexService } from './index-service.ts';
import { injectCard } from './inject-card.ts';
import { matchPage } from './match-page.ts';
import { openDispute } from './open-dispute.ts';
import { admitPage } from './page-settings.ts';
import { takeSelection } from './selection-search.ts';
import { readSiteState, switchSite } from './site-state.ts';

/** Answers every message of the protocol that is meant for the background. */
export function startHandlers(index: IndexService): void {
  onMessage('pageSettings', async ({ sender }) => {
    const applying = await admitPage(sender);
    // While the page reads its text, which takes as long.
    if (applying.enabled) index.warm();
    return applying;
  });
  onMessage('matchBlocks', ({ data: batch }) => matchPage(index, batch, settings.read()));
  onMessage('matchSentences', async ({ data: batch }) => index.matchBatch(batch, await settings.read()));
  onMessage('describeMatch', async ({ data: match }) => {
    const [card, { sources }] = await Promise.all([index.describe(match), ignored.read()]);
    return card && withoutSources(card, sources);
  });
  onMessage('searchClaims', ({ data: { text, limit, filter } }) => index.search(text, limit, filter));
  onMessage('listDisputes', () => index.disputes());
  onMessage('openDispute', ({ data: dispute }) => openDispute(dispute));
  onMessage('titlesOf', ({ data: ids }) => index.titles(ids));
  onMessage('listPublishers', () => index.publishers());
  onMessage('indexHealth', () => index.health());
  onMessage('reportPage', async ({ data: report, sender }) => {
    if (sender.tab?.id !== undefined) await showReport(sender.tab.id, report);
  });
  onMessage('ignoreDispute', ({ data: dispute }) => ignoreDispute(dispute));
  onMessage('ignoreMatch', ({ data: key }) => ignoreMatch(key));
  onMessage('ignoreSource', ({ data: source }) => ignoreSource(source));
  onMessage('noteError', ({ data: { part, ...error } }) => noteError(part, error));
  onMessage('loadCard', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await injectCard(sender.tab.id);
  });
  onMessage('siteState', ({ data: { tabId } }) => readSiteState(tabId));
  onMessage('setSite', ({ data: { tabId, hostname, enabled } }) => switchSite(tabId, hostname, enabled));
  onMessage('takeSelection', () => takeSelection());
  onMessage('checkOnce', ({ data: { tabId } }) => checkOnce(tabId));
}
