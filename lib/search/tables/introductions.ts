import { defineSearchable } from './define-searchable';

export const introductions = defineSearchable({
  id: 'introductions',
  table: 'introductions',
  kind: 'introduction',
  title: ({ label }) => label ?? '',
  owner: ({ personId, opportunityId }) =>
    personId ? { table: 'people', id: personId } : { table: 'opportunities', id: opportunityId },
  texts: ({ firstSentence, how, learn }) => [firstSentence, how, learn],
});
