import { defineSearchable } from './define-searchable';

/** A quote goes by the title of its page; pasted text without an address goes by its own words. */
export const clips = defineSearchable({
  id: 'clips',
  table: 'clips',
  kind: 'clip',
  title: ({ title, siteName }) => title || siteName || '',
  owner: ({ companyId }) => (companyId ? { table: 'companies', id: companyId } : null),
  texts: ({ selector }) => [selector.exact],
  around: ({ title, headingPath }) => [title, ...(headingPath ?? [])],
  notes: ({ note }) => [note],
});
