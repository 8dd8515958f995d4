import { defineSearchable } from './define-searchable';

export const companies = defineSearchable({
  id: 'companies',
  table: 'companies',
  kind: 'company',
  title: ({ name }) => name,
  owner: () => null,
  texts: (row) => [
    ...row.aliases,
    ...row.domains,
    row.oneLiner,
    row.industry,
    row.hq,
    ...row.departments.map(({ name }) => name),
  ],
  notes: ({ note }) => [note],
});
