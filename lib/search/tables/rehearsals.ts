import type { TableName } from '@/lib/domain/base';
import type { Rehearsal } from '@/lib/domain/rehearsal';
import { defineSearchable } from './define-searchable';

const TABLE_OF = {
  opening: 'proposals',
  proposal: 'proposals',
  story: 'accomplishments',
  question: 'questions',
  'teach-back': 'proposals',
} as const satisfies Record<Rehearsal['subject'], TableName>;

/** A note on how it went: found under what was rehearsed. */
export const rehearsals = defineSearchable({
  id: 'rehearsals',
  table: 'rehearsals',
  kind: null,
  title: () => '',
  owner: ({ subject, subjectId }) => ({ table: TABLE_OF[subject], id: subjectId }),
  notes: ({ note }) => [note],
});
