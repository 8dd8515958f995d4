import { defineSearchable } from './define-searchable';

export const objectives = defineSearchable({
  id: 'objectives',
  table: 'objectives',
  kind: 'objective',
  title: ({ text }) => text,
  owner: ({ companyId }) => ({ table: 'companies', id: companyId }),
  texts: ({ currentState, targetState, metric, horizon }) => [
    currentState,
    targetState,
    metric,
    horizon,
  ],
});
