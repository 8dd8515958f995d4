import { defineSearchable } from './define-searchable';

/** What was said with one person in one round: found under the person's name. */
export const participants = defineSearchable({
  id: 'participants',
  table: 'participants',
  kind: null,
  title: () => '',
  owner: ({ personId }) => ({ table: 'people', id: personId }),
  notes: ({ notes, topics, openQuestion }) => [
    notes,
    ...topics.map(({ text }) => text),
    openQuestion,
  ],
});
