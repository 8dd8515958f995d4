import { copyPageIn } from '@/lib/browser/read-page';
import { findTab } from '@/lib/browser/tabs';
import { hostKind } from '@/lib/domain/host-kind';
import type { JobAd } from '@/lib/domain/job-ad';
import type { ReadProblem } from '@/lib/domain/read-problem';
import { fail, ok, type Result } from '@/lib/domain/result';
import { readJobAd } from '@/lib/extract/job-ad';

/** The job ad in a tab, on the person's press. Of LinkedIn only what is pasted is read. */
export const readJobAdIn = async (
  tabId: number,
  now: number,
): Promise<Result<JobAd, ReadProblem>> => {
  const tab = await findTab(tabId);
  if (tab?.url && hostKind(tab.url) === 'linkedin') return fail('closed-to-us');
  const copy = await copyPageIn(tabId);
  return copy.ok ? ok(readJobAd(copy.value, now)) : copy;
};
