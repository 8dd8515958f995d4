import type { NavLink } from '@/components/ui/workspace-nav';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useConflicts } from '@/lib/react/use-conflicts';
import { useNow } from '@/lib/react/use-now';
import { useSyncStatus } from '@/lib/react/use-sync';
import { statusWords } from './status-words';

/** How sync stands, at the foot of the navigation; nothing where it is off. */
export const useSyncLine = (): NavLink[] => {
  const status = useSyncStatus();
  const conflicts = useConflicts();
  const now = useNow();
  if (status.state !== 'ready' || !status.value.on) return [];
  const isAsking = conflicts.length > 0;
  return [
    {
      href: formatRoute({ page: 'settings', field: isAsking ? 'conflicts' : 'sync' }),
      icon: 'sync',
      label: isAsking ? i18n.t('conflict.waits', conflicts.length) : statusWords(status.value, now),
    },
  ];
};
