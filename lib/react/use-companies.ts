import { listCompanies } from '@/lib/store/queries/companies';
import { useLive } from './use-live';

/** All companies, the one changed last first. */
export const useCompanies = () => useLive(listCompanies, []);
