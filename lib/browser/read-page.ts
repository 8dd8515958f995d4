import { PageReading } from '@/lib/domain/candidate';
import { PageCopy } from '@/lib/domain/page-copy';
import type { ReadProblem } from '@/lib/domain/read-problem';
import { fail, ok, type Result } from '@/lib/domain/result';
import { inject } from './inject';

/** Copies the page in the tab, in its isolated world. Nothing on the page changes. */
export const copyPageIn = async (tabId: number): Promise<Result<PageCopy, ReadProblem>> => {
  const injected = await inject({ tabId }, '/capture.js');
  if (!injected.ok) return injected;
  const parsed = PageCopy.safeParse(injected.value);
  return parsed.success ? ok(parsed.data) : fail('unreadable');
};

/** Reads a LinkedIn page where it is: what it is about leaves the page, and nothing else of it. */
export const readLinkedInIn = async (tabId: number): Promise<Result<PageReading, ReadProblem>> => {
  const injected = await inject({ tabId }, '/capture-linkedin.js');
  if (!injected.ok) return injected;
  const parsed = PageReading.safeParse(injected.value);
  return parsed.success ? ok(parsed.data) : fail('unreadable');
};
