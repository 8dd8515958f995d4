import { lazy } from 'react';

/**
 * What the first look at a page does not need. The popup's scripts are read anew each time it opens,
 * so these come behind: shown where they are put, once they are there, in a `Suspense`.
 */
export const KnownPage = lazy(async () => ({ default: (await import('./known-page')).KnownPage }));
export const AddPerson = lazy(async () => ({
  default: (await import('@/components/entry/add-person')).AddPerson,
}));
export const AddProposal = lazy(async () => ({
  default: (await import('@/components/entry/add-proposal')).AddProposal,
}));
export const LinkStep = lazy(async () => ({ default: (await import('./link-step')).LinkStep }));
export const PageTools = lazy(async () => ({ default: (await import('./page-tools')).PageTools }));
export const PastePassage = lazy(async () => ({
  default: (await import('./paste-passage')).PastePassage,
}));
export const ReadSite = lazy(async () => ({
  default: (await import('@/components/gather/read-site')).ReadSite,
}));
export const RecentlyKept = lazy(async () => ({
  default: (await import('./recently-kept')).RecentlyKept,
}));
export const SettleCompany = lazy(async () => ({
  default: (await import('./settle-company')).SettleCompany,
}));
