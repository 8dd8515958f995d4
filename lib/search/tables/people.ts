import { defineSearchable } from './define-searchable';

export const people = defineSearchable({
  id: 'people',
  table: 'people',
  kind: 'person',
  title: ({ name }) => name,
  owner: ({ companyId }) => ({ table: 'companies', id: companyId }),
  texts: ({ title }) => [title],
  notes: (row) => [row.nameNote, row.commonGround, row.tenureNote, row.trajectoryNote],
});
