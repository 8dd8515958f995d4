import { useCallback, useEffect, useState } from 'react';
import {
  askToNotify,
  mayNotify,
  readReminderSettings,
  saveReminderSettings,
  watchReminderSettings,
} from '@/lib/browser/reminder-settings';
import type { ReminderKind, ReminderSettings } from '@/lib/domain/reminder';
import { useStore } from './store-context';

export interface Reminders {
  settings: ReminderSettings;
  /** The browser lets notifications be shown. */
  allowed: boolean;
  /** The browser has just said no. */
  refused: boolean;
}

interface Known extends Pick<Reminders, 'settings' | 'allowed'> {}

/** What this device reminds of, and the ways to change it; null until that is read. */
export const useReminders = () => {
  const { now } = useStore();
  const [known, setKnown] = useState<Known | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const [settings, allowed] = await Promise.all([readReminderSettings(), mayNotify()]);
      if (wanted) setKnown({ settings, allowed });
    };
    void look();
    const end = watchReminderSettings(() => void look());
    return () => {
      wanted = false;
      end();
    };
  }, []);
  const turn = useCallback(
    async (kind: ReminderKind, on: boolean): Promise<void> => {
      // First of all: the browser only asks while the press still counts as one.
      const allowed = on ? await askToNotify() : true;
      setRefused(!allowed);
      if (!allowed) return;
      const settings = await readReminderSettings();
      const { [kind]: _, ...others } = settings.since;
      const since = on ? { ...others, [kind]: now() } : others;
      await saveReminderSettings({ ...settings, since });
    },
    [now],
  );
  const change = useCallback(
    async (changes: Partial<Pick<ReminderSettings, 'lastLookAt' | 'showNames'>>) =>
      saveReminderSettings({ ...(await readReminderSettings()), ...changes }),
    [],
  );
  const reminders: Reminders | null = known && { ...known, refused };
  return { reminders, turn, change };
};
