import { useCallback, useEffect, useState } from 'react';
import { clearMark } from '@/lib/browser/mark';
import { isLinkedInRead } from '@/lib/browser/settings';
import { findActiveTab, type OpenTab } from '@/lib/browser/tabs';
import type { PageReading } from '@/lib/domain/candidate';
import { hostKind } from '@/lib/domain/host-kind';
import type { ReadProblem } from '@/lib/domain/read-problem';
import { ask } from '@/lib/messages/client';

export type PageInFront =
  | { state: 'looking' }
  /** Not read: the browser keeps us off, or the person has not turned it on. */
  | { state: 'closed'; tab: OpenTab | null; why: 'restricted' | 'pdf' | 'linkedin' }
  | { state: 'reading'; tab: OpenTab }
  | { state: 'read'; tab: OpenTab; reading: PageReading }
  | { state: 'failed'; tab: OpenTab; problem: ReadProblem };

const lookAt = async (show: (page: PageInFront) => void): Promise<void> => {
  const tab = await findActiveTab();
  if (tab) void clearMark(tab.id);
  const kind = tab?.url ? hostKind(tab.url) : 'restricted';
  if (!tab || kind === 'restricted') return show({ state: 'closed', tab, why: 'restricted' });
  if (kind === 'pdf') return show({ state: 'closed', tab, why: 'pdf' });
  if (kind === 'linkedin' && !(await isLinkedInRead()))
    return show({ state: 'closed', tab, why: 'linkedin' });
  show({ state: 'reading', tab });
  const read = await ask.readPage({ tabId: tab.id });
  if (read.ok) show({ state: 'read', tab, reading: read.value });
  else show({ state: 'failed', tab, problem: read.problem });
};

/** The page the person pressed the button on, read once; `again` reads it once more. */
export const usePageInFront = (): { page: PageInFront; again: () => void } => {
  const [page, setPage] = useState<PageInFront>({ state: 'looking' });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a new reading
  useEffect(() => {
    let current = true;
    void lookAt((next) => {
      if (current) setPage(next);
    });
    return () => {
      current = false;
    };
  }, [round]);
  return { page, again: useCallback(() => setRound((before) => before + 1), []) };
};
