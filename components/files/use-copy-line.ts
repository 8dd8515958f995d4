import type { NavLink } from '@/components/ui/workspace-nav';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useNow } from '@/lib/react/use-now';
import { useSafeCopies } from '@/lib/react/use-safe-copies';
import { agoWords } from './copy-words';

/** The way to files and safe copies, with how old the last copy is. */
export const useCopyLine = (): NavLink => {
  const { copies } = useSafeCopies();
  const now = useNow();
  const [last] = copies.state === 'ready' ? copies.copies : [];
  return {
    href: formatRoute({ page: 'files' }),
    icon: 'page',
    label: last ? i18n.t('files.lastCopy', [agoWords(last.at, now)]) : i18n.t('workspace.files'),
  };
};
