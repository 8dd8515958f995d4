import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Note } from '@/components/ui/note';
import { SectionHeading } from '@/components/ui/section-heading';
import { Skeleton } from '@/components/ui/skeleton';
import type { SafeCopy } from '@/lib/copies/copy-files';
import { i18n } from '@/lib/locales/i18n';
import { saveFile } from '@/lib/react/save-file';
import { useStore } from '@/lib/react/store-context';
import type { useImport } from '@/lib/react/use-import';
import { copyNow, fileOfCopy, useSafeCopies } from '@/lib/react/use-safe-copies';
import { momentWords } from './copy-words';
import styles from './files.module.css';

interface CopyRowProps {
  readonly copy: SafeCopy;
  readonly onRestore: () => void;
}

function CopyRow({ copy, onRestore }: CopyRowProps) {
  const moment = momentWords(copy.at);
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['name']}>{moment}</p>
        <p className="text-3 small">
          {i18n.t('files.copyRecords', copy.records)} · {i18n.t(`files.cause.${copy.cause}`)}
        </p>
      </div>
      <Button
        size="s"
        aria-label={i18n.t('files.saveCopy', [moment])}
        onClick={() => void fileOfCopy(copy).then((file) => saveFile(file.name, file))}
      >
        {i18n.t('files.save')}
      </Button>
      <Button size="s" aria-label={i18n.t('files.restoreOne', [moment])} onClick={onRestore}>
        {i18n.t('files.restore')}
      </Button>
    </li>
  );
}

/** The safe copies of this browser, and the way back to one. */
export function CopiesSection({ bring }: { readonly bring: ReturnType<typeof useImport> }) {
  const store = useStore();
  const { copies, refresh } = useSafeCopies();
  const [failed, setFailed] = useState(false);
  const make = async () => {
    setFailed(false);
    await copyNow(store).catch(() => setFailed(true));
    refresh();
  };
  const restore = async (copy: SafeCopy) => {
    bring.read(await fileOfCopy(copy), momentWords(copy.at));
    document.querySelector('#bring-in')?.scrollIntoView({ block: 'start' });
  };
  return (
    <section>
      <SectionHeading
        level={2}
        action={
          <Button size="s" onClick={() => void make()}>
            {i18n.t('files.copyNow')}
          </Button>
        }
      >
        {i18n.t('files.copies')}
      </SectionHeading>
      <p className={styles['lead']}>{i18n.t('files.copiesHint')}</p>
      {(failed || copies.state === 'failed') && (
        <Note tone="blocker" role="alert">
          {i18n.t('files.copyFailed')}
        </Note>
      )}
      {copies.state === 'loading' && <Skeleton label={i18n.t('panel.loading')} lines={3} />}
      {copies.state === 'ready' && copies.copies.length === 0 && (
        <Empty level={3} title={i18n.t('files.noCopies')}>
          {i18n.t('files.noCopiesHint')}
        </Empty>
      )}
      {copies.state === 'ready' && (
        <ul>
          {copies.copies.map((copy) => (
            <CopyRow key={copy.name} copy={copy} onRestore={() => void restore(copy)} />
          ))}
        </ul>
      )}
    </section>
  );
}
