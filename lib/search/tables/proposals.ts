import { withoutCitations } from '@/lib/domain/citation';
import { defineSearchable } from './define-searchable';

export const proposals = defineSearchable({
  id: 'proposals',
  table: 'proposals',
  kind: 'proposal',
  title: ({ title }) => title,
  owner: ({ opportunityId }) => ({ table: 'opportunities', id: opportunityId }),
  texts: (row) =>
    [
      row.headline,
      row.opening,
      row.vision,
      row.approach,
      ...row.steps.flatMap(({ what, how, need }) => [what, how, need]),
      ...row.goals.flatMap(({ text, metric, baseline, target, attainable, revenue }) => [
        text,
        metric,
        baseline,
        target,
        attainable,
        revenue?.note,
      ]),
      ...row.assumptions.map(({ text }) => text),
      row.differentiator,
      row.risks,
    ].map((text) => text && withoutCitations(text)),
});
