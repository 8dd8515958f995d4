import { defineSearchable } from './define-searchable';

/** A story belongs to the person, whichever company it is told to. */
export const accomplishments = defineSearchable({
  id: 'accomplishments',
  table: 'accomplishments',
  kind: 'story',
  title: ({ title }) => title,
  owner: () => null,
  texts: (row) => [
    row.cue,
    row.employer,
    row.role,
    row.situation,
    row.task,
    ...row.actions.map(({ text }) => text),
    row.result,
    ...row.metrics.flatMap(({ label, from, to, unit }) => [label, from, to, unit]),
    row.reflection,
    ...row.tags,
  ],
});
