import type { TableName } from '@/lib/domain/base';
import type { LinkTarget } from '@/lib/domain/link';
import { defineSearchable } from './define-searchable';

const TABLE_OF = {
  person: 'people',
  proposal: 'proposals',
  keyPoint: 'keyPoints',
  objective: 'objectives',
  obstacle: 'obstacles',
  introduction: 'introductions',
} as const satisfies Record<LinkTarget, TableName>;

/** Why a fact matters to somebody, in the person's words: found under that somebody. */
export const links = defineSearchable({
  id: 'links',
  table: 'links',
  kind: null,
  title: () => '',
  owner: ({ to, toId }) => ({ table: TABLE_OF[to], id: toId }),
  notes: ({ note }) => [note],
});
