import { disputeStatuses, topicAreas } from '../../../claim/vocabulary.ts';
import type { CountSection } from './report-section.ts';

export const countTopics: CountSection = ({ disputes }) => {
  const all = disputes.map(({ dispute }) => dispute);
  const row = (name: string, counted: typeof all): (string | number)[] => [
    name,
    counted.length,
    ...disputeStatuses.map((status) => counted.filter((dispute) => dispute.status === status).length),
  ];
  const areas = topicAreas.map((area) =>
    row(
      area,
      all.filter(({ topic }) => topic.split(':')[0] === area),
    ),
  );
  return {
    title: 'Topic and status',
    how: 'A topic such as `war:syria` counts for its area.',
    columns: ['topic', 'disputes', ...disputeStatuses],
    rows: [...areas, row('all', all)],
  };
};
