import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Dispute, Pack } from '../../claim/dispute.ts';
import { buildCard } from '../../match/describe-match.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { DisputeList } from '../../ui/disputes/dispute-list.tsx';
import { DisputeView } from '../../ui/disputes/dispute-view.tsx';
import { readMessages } from '../../ui/strings/read-messages.ts';
import { say, speakFrom } from '../../ui/strings.ts';
import { listDisputes } from './listed-dispute.ts';
import { pageOf } from './page-of.ts';
import style from './site.css?inline';
import { SiteDocument } from './site-document.tsx';

const INDEX = 'index.html';

/** The files of the site by name, but for the script of the list. */
export function renderSite(packs: readonly Pack[]): ReadonlyMap<string, string> {
  speakFrom(readMessages(english));
  const disputes = packs.flatMap((pack) => pack.disputes);
  const entities = new Map(packs.flatMap((pack) => pack.entities.map((entity) => [entity.id, entity])));
  const licences = [...new Set(packs.map(({ licence }) => licence))];
  const listed = listDisputes(disputes, entities);
  const index = (
    <SiteDocument title={say('disputes_all')} licences={licences} scripts={['disputes.js', 'list.js']}>
      <DisputeList disputes={listed.map(({ summary }) => summary)} search={async () => []} hrefOf={pageOf} />
    </SiteDocument>
  );
  return new Map([
    [INDEX, writeDocument(index)],
    // A script rather than JSON, which a page that is opened as a file may not read.
    ['disputes.js', `var counterclaimDisputes = ${JSON.stringify(listed)};\n`],
    ['site.css', style],
    ...disputes.map((dispute) => [pageOf(dispute.id), renderDispute(dispute, licences)] as const),
  ]);
}

function renderDispute(dispute: Dispute, licences: readonly string[]): string {
  const shown = dispute.refuted ?? dispute.positions[0]?.id;
  const card = shown && buildCard(dispute, shown, 'states');
  if (!card) throw new Error(`${dispute.id} has no position to show`);
  return writeDocument(
    <SiteDocument title={dispute.title} licences={licences}>
      <DisputeView card={card} listHref={INDEX} />
    </SiteDocument>,
  );
}

function writeDocument(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}
