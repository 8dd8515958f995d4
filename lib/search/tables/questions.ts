import { defineSearchable } from './define-searchable';

export const questions = defineSearchable({
  id: 'questions',
  table: 'questions',
  kind: 'question',
  title: ({ text }) => text,
  owner: ({ opportunityId }) => ({ table: 'opportunities', id: opportunityId }),
  texts: ({ why, answer }) => [why, answer],
});
