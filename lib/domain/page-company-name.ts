import type { PageReading } from './candidate';

/** What the page calls the company whose it is; null when it does not say. */
export const pageCompanyName = ({ candidates }: Pick<PageReading, 'candidates'>): string | null =>
  candidates.find(({ kind }) => kind === 'company')?.text ?? null;
