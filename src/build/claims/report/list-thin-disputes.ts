import type { AuthoredClaims } from '../../../claim/authored/authored-claims.ts';
import type { AuthoredDispute } from '../../../claim/authored/authored-dispute.ts';
import { claimOf, sourcesOfDispute } from './read-ledger.ts';
import type { CountSection, ReportSection } from './report-section.ts';

function list(
  { disputes }: AuthoredClaims,
  heading: Pick<ReportSection, 'title' | 'how'>,
  isListed: (dispute: AuthoredDispute) => boolean,
): ReportSection {
  const listed = disputes.filter(({ dispute }) => isListed(dispute));
  return {
    ...heading,
    columns: ['dispute', 'question'],
    rows: listed.map(({ file, dispute }) => [`[${dispute.id}](${file})`, dispute.title]),
  };
}

export const listSingleSources: CountSection = (claims) =>
  list(
    claims,
    { title: 'Disputes with a single source', how: 'All of their positions together rest on one page.' },
    (dispute) => sourcesOfDispute(dispute, claims).length < 2,
  );

export const listSinglePublishers: CountSection = (claims) =>
  list(
    claims,
    { title: 'Disputes with a single publisher', how: 'Several pages, all of one house.' },
    (dispute) => {
      const sources = sourcesOfDispute(dispute, claims);
      return sources.length > 1 && new Set(sources.map(({ publisher }) => publisher)).size === 1;
    },
  );

export const listUnsourcedClaims: CountSection = (claims) =>
  list(
    claims,
    {
      title: 'Disputes whose claim has no source of its own',
      how: 'What is claimed is known from the sources of those who answer it.',
    },
    (dispute) => claimOf(dispute).sources.length === 0,
  );
