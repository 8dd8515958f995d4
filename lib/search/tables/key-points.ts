import { defineSearchable } from './define-searchable';

export const keyPoints = defineSearchable({
  id: 'key-points',
  table: 'keyPoints',
  kind: 'key-point',
  title: ({ text }) => text,
  owner: ({ opportunityId }) => ({ table: 'opportunities', id: opportunityId }),
  texts: ({ interpretation, quote, stance }) => [interpretation, quote, stance],
});
