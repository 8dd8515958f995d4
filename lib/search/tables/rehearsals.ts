import type { TableName } from '@/lib/domain/base';
import type { Rehearsal } from '@/lib/domain/rehearsal';
import { defineSearchable } from './define-searchable';

const TABLE_OF = {
  opening: 'proposals',
  proposal: 'proposals',
  story: 'accomplishments',
  question: 'keyPoints',
  'teach-back': 'findings',
} as const satisfies Record<Rehearsal['subject'], TableName>;

/** A note on how it went: found under what was rehearsed. */
export const rehearsals = defineSearchable({
  id: 'rehearsals',
  table: 'rehearsals',
  kind: null,
  title: () => '',
  // A question is somebody's: of their doubts, or left open in a talk with them.
  owner: ({ subject, subjectId, personId }) =>
    subject === 'question' && personId !== undefined
      ? { table: 'people', id: personId }
      : { table: TABLE_OF[subject], id: subjectId },
  notes: ({ note }) => [note],
});
