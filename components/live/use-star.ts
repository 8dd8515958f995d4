import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { useStore } from '@/lib/react/store-context';
import { starMoment } from '@/lib/store/commands/mark-live';

const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;

/** Keeps the moment for whoever is talked to; `starred` says when, once it is kept. */
export const useStar = (seatId: string) => {
  const store = useStore();
  const { save } = useSaving();
  const [kept, setKept] = useState<{ seatId: string; time: string } | null>(null);
  const star = async () => {
    const at = await save(starMoment(store, seatId));
    if (at !== null) setKept({ seatId, time: new Date(at).toLocaleTimeString(undefined, CLOCK) });
  };
  return { star: () => void star(), starred: kept?.seatId === seatId ? kept.time : null };
};
