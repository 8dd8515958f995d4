import { defineSearchable } from './define-searchable';

export const obstacles = defineSearchable({
  id: 'obstacles',
  table: 'obstacles',
  kind: 'obstacle',
  title: ({ text }) => text,
  owner: ({ opportunityId }) => ({ table: 'opportunities', id: opportunityId }),
  texts: ({ impact, alreadyTried }) => [impact, alreadyTried],
});
