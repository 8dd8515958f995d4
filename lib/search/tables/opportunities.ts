import { defineSearchable } from './define-searchable';

export const opportunities = defineSearchable({
  id: 'opportunities',
  table: 'opportunities',
  kind: 'role',
  title: ({ title }) => title,
  owner: ({ companyId }) => ({ table: 'companies', id: companyId }),
  texts: (row) => [
    row.pitch,
    row.reportsToTitle,
    row.outcome,
    ...row.requirements.map(({ text }) => text),
  ],
});
