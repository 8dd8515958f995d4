import { useCallback, useEffect, useRef, useState } from 'react';
import { beginPick, type PickLink } from '@/lib/browser/pick-page';
import { takePickAsk, watchPickAsks } from '@/lib/browser/session';
import { findActiveTab, findTab, type OpenTab, watchActiveTab } from '@/lib/browser/tabs';
import type { PickNews, PickReading, PickSight } from '@/lib/domain/pick';
import type { PickKey } from '@/lib/domain/pick-key';
import type { ReadProblem } from '@/lib/domain/read-problem';

export type PickState =
  | { state: 'off' }
  | { state: 'failed'; problem: ReadProblem }
  /** `sight` is null while nothing is pointed at. */
  | { state: 'pointing'; tab: OpenTab; sight: PickSight | null };

const OFF: PickState = { state: 'off' };

/** The tab the popup wants to be picked from, in this window. */
const wantedTab = async (): Promise<OpenTab | null> => {
  const front = await findActiveTab();
  const asked = front && (await takePickAsk(front.windowId));
  return asked ? findTab(asked.tabId) : null;
};

/** Picking from the page in front: begun by the popup or by `begin`, ended by a pick, a key, another tab. */
export const usePick = (onTaken: (reading: PickReading, tab: OpenTab) => void) => {
  const [pick, setPick] = useState<PickState>(OFF);
  const link = useRef<PickLink | null>(null);
  const taken = useRef(onTaken);
  useEffect(() => {
    taken.current = onTaken;
  }, [onTaken]);

  const end = useCallback(() => {
    link.current?.end();
    link.current = null;
    setPick(OFF);
  }, []);

  const begin = useCallback(
    async (tab: OpenTab) => {
      end();
      const hear = (news: PickNews) => {
        if (news.news === 'sight') return setPick({ state: 'pointing', tab, sight: news.sight });
        if (news.news === 'taken') taken.current(news.reading, tab);
        end();
      };
      const begun = await beginPick(tab.id, hear);
      if (begun.ok) link.current = begun.value;
      else setPick({ state: 'failed', problem: begun.problem });
    },
    [end],
  );

  useEffect(() => {
    const answer = () => void wantedTab().then((tab) => tab && begin(tab));
    answer();
    const stopWatching = watchPickAsks(answer);
    return () => {
      stopWatching();
      link.current?.end();
    };
  }, [begin]);

  const at = pick.state === 'pointing' ? pick.tab.id : null;
  useEffect(() => {
    if (at === null) return;
    return watchActiveTab(() => void findActiveTab().then((tab) => tab?.id !== at && end()));
  }, [at, end]);

  const press = useCallback((key: PickKey) => link.current?.press(key), []);
  return { pick, begin, press, end };
};
