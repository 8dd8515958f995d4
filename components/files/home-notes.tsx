import { ButtonLink } from '@/components/ui/button-link';
import { Note } from '@/components/ui/note';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useBackupAge } from '@/lib/react/use-backup-age';
import { useLongClosed } from '@/lib/react/use-long-closed';
import { momentWords } from './copy-words';

const toFiles = () => formatRoute({ page: 'files' });

/** Said once there is something to lose and nothing outside this browser: never on the first days. */
function BackupReminder() {
  const { due, at } = useBackupAge();
  if (!due) return null;
  return (
    <Note
      tone="hint"
      action={
        <ButtonLink size="s" href={toFiles()}>
          {i18n.t('files.remindGo')}
        </ButtonLink>
      }
    >
      {at === null ? i18n.t('files.remindNever') : i18n.t('files.remind', [momentWords(at)])}
    </Note>
  );
}

/** What is kept of people whose interview is long over need not be kept. */
function LongClosed() {
  const closed = useLongClosed();
  const [first] = closed;
  if (!first) return null;
  return (
    <Note
      tone="hint"
      action={
        <ButtonLink size="s" href={toFiles()}>
          {i18n.t('files.closedGo')}
        </ButtonLink>
      }
    >
      {i18n.t('files.closed', [first.company, first.role])}
    </Note>
  );
}

/** What may be done with the files, told quietly where somebody begins. */
export function HomeNotes() {
  return (
    <>
      <LongClosed />
      <BackupReminder />
    </>
  );
}
