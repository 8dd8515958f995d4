import type { CompanyView, Route } from '@/lib/domain/route';
import type { Ground } from './ground';

// Where each thing is put right. The fields are the `data-field` of the views: here they are followed
// when a view changes.

/** A view of the company, there a record and a field of it. */
export const inView = (
  { plan }: Ground,
  view: CompanyView,
  at?: string,
  field?: string,
): Route => ({
  page: 'company',
  id: plan.company.id,
  view,
  ...(at !== undefined && { at }),
  ...(at !== undefined && field !== undefined && { field }),
});

export const onPerson = (id: string, field: string): Route => ({ page: 'person', id, field });

export const onProposal = (id: string, field: string): Route => ({ page: 'proposal', id, field });
