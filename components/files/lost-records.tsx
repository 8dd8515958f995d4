import { ButtonLink } from '@/components/ui/button-link';
import { Note } from '@/components/ui/note';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useSafeCopies } from '@/lib/react/use-safe-copies';
import { momentWords } from './copy-words';

/**
 * Where no company is kept, and a safe copy knows of some: browsers have been seen to begin a database anew
 * without a word. Nothing is brought back unasked.
 */
export function LostRecords() {
  const { copies } = useSafeCopies();
  const [last] = copies.state === 'ready' ? copies.copies : [];
  if (!last) return null;
  return (
    <Note tone="warn" role="alert">
      <p>{i18n.t('files.lost', [String(last.records), momentWords(last.at)])}</p>
      <ButtonLink href={formatRoute({ page: 'files' })}>{i18n.t('files.lostGo')}</ButtonLink>
    </Note>
  );
}
