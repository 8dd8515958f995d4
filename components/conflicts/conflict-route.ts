import type { TableName } from '@/lib/domain/base';
import type { CompanyView, Route } from '@/lib/domain/route';
import type { OpenConflict } from '@/lib/store/queries/open-conflicts';

/** On which view of its company a record is edited. */
const VIEWS: Partial<Record<TableName, CompanyView>> = {
  opportunities: 'requirements',
  rounds: 'rounds',
  participants: 'debrief',
  keyPoints: 'people',
  objectives: 'objectives',
  obstacles: 'objectives',
  accomplishments: 'stories',
  clips: 'research',
  findings: 'research',
  introductions: 'trust',
  questions: 'questions',
};

/** Where the record is edited that devices disagree about; null where no page shows it by itself. */
export const conflictRoute = ({ table, id, companyId }: OpenConflict): Route | null => {
  if (table === 'people') return { page: 'person', id };
  if (table === 'proposals') return { page: 'proposal', id };
  const view = VIEWS[table];
  if (companyId === undefined) return null;
  return view
    ? { page: 'company', id: companyId, view, at: id }
    : { page: 'company', id: companyId, view: 'company' };
};
