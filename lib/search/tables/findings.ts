import { defineSearchable } from './define-searchable';

export const findings = defineSearchable({
  id: 'findings',
  table: 'findings',
  kind: 'finding',
  title: ({ text }) => text,
  owner: ({ companyId }) => ({ table: 'companies', id: companyId }),
  texts: ({ value, ownWords, tags }) => [value, ownWords, ...(tags ?? [])],
});
