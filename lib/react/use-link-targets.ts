import { type LinkTargets, readLinkTargets } from '@/lib/store/queries/link-targets';
import { type Live, useLive } from './use-live';

/** Whom and what a company's facts can be linked to, and its rounds. */
export const useLinkTargets = (companyId: string): Live<LinkTargets> =>
  useLive((database) => readLinkTargets(database, companyId), [companyId]);
