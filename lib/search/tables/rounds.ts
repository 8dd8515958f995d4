import { defineSearchable } from './define-searchable';

export const rounds = defineSearchable({
  id: 'rounds',
  table: 'rounds',
  kind: null,
  title: () => '',
  owner: ({ opportunityId }) => ({ table: 'opportunities', id: opportunityId }),
  notes: (row) => [
    row.notes,
    ...row.impressedBy,
    ...row.commitments.map(({ text }) => text),
    row.nextStepsSaid,
    row.place,
  ],
});
