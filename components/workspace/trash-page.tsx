import { useMemo, useState } from 'react';
import { ChooseAll } from '@/components/order/choose-all';
import { type Selection, useSelection } from '@/components/order/use-selection';
import { SavedAt, SavingProblem } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { Empty } from '@/components/ui/empty';
import { IconButton } from '@/components/ui/icon-button';
import { Note } from '@/components/ui/note';
import { SectionHeading } from '@/components/ui/section-heading';
import { Skeleton } from '@/components/ui/skeleton';
import { WorkspacePage } from '@/components/ui/workspace-page';
import { i18n } from '@/lib/locales/i18n';
import { useTrash } from '@/lib/react/use-trash';
import type { RecordRef } from '@/lib/store/queries/companions';
import type { TrashContents, TrashEntry } from '@/lib/store/queries/trash';
import styles from './trash-page.module.css';
import { alongWords, deletedWords, entryWords, kindWords } from './trash-words';
import { useTrashActs } from './use-trash-acts';

interface LineProps {
  readonly entry: TrashEntry;
  readonly selection: Selection;
  readonly onPurge: () => void;
}

/** One deleted record: what it was, when it went, what went along. */
function TrashLine({ entry, selection, onPurge }: LineProps) {
  const { restore } = useTrashActs();
  const words = entryWords(entry);
  const along = alongWords(entry);
  return (
    <li className={styles['line']}>
      <Checkbox
        label={i18n.t('order.choose', [words])}
        labelHidden
        {...selection.propsOf(entry.id)}
      />
      <div className={styles['words']}>
        <p>
          <bdi>{words}</bdi>
        </p>
        <p className={styles['detail']}>
          {[kindWords(entry), deletedWords(entry), along].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className={styles['acts']}>
        <Button
          size="s"
          aria-label={i18n.t('trash.restoreOne', [words])}
          onClick={() => void restore([entry], words)}
        >
          {i18n.t('trash.restore')}
        </Button>
        <IconButton
          icon="trash"
          size="s"
          label={i18n.t('trash.purgeOne', [words])}
          onClick={onPurge}
        />
      </div>
    </li>
  );
}

interface PurgeDialogProps {
  readonly contents: TrashContents;
  /** What was pressed; null while nobody asks. */
  readonly refs: readonly RecordRef[] | null;
  readonly onDone: () => void;
}

/** Says how many records go for good before any does. */
function PurgeDialog({ contents: { tree, quoted }, refs, onDone }: PurgeDialogProps) {
  const { purge } = useTrashActs();
  const going = refs ? tree.purging(refs, quoted).length : 0;
  return (
    <Dialog
      alert
      open={refs !== null}
      onClose={onDone}
      title={i18n.t('trash.ask', going)}
      actions={
        <>
          <Button onClick={onDone}>{i18n.t('trash.keep')}</Button>
          <Button
            variant="danger-primary"
            onClick={() => {
              onDone();
              void purge(refs ?? []);
            }}
          >
            {i18n.t('trash.purge')}
          </Button>
        </>
      }
    >
      {i18n.t('trash.askHint')}
    </Dialog>
  );
}

interface TrashBarProps {
  readonly entries: readonly TrashEntry[];
  readonly selection: Selection;
  readonly onPurge: (refs: readonly RecordRef[]) => void;
}

/** All at once: the box for the whole trash, and what is done to what is chosen. */
function TrashBar({ entries, selection, onPurge }: TrashBarProps) {
  const { restore } = useTrashActs();
  const { chosen } = selection;
  const refs = entries.filter(({ id }) => chosen.includes(id));
  const ids = entries.map(({ id }) => id);
  return (
    <div className={styles['bar']}>
      <ChooseAll ids={ids} selection={selection} />
      {refs.length > 0 ? (
        <>
          <Button icon="undo" onClick={() => void restore(refs)}>
            {i18n.t('trash.restore')}
          </Button>
          <Button variant="danger" icon="trash" onClick={() => onPurge(refs)}>
            {i18n.t('trash.purge')}
          </Button>
        </>
      ) : (
        <Button variant="danger" icon="trash" onClick={() => onPurge(entries)}>
          {i18n.t('trash.emptyTrash')}
        </Button>
      )}
    </div>
  );
}

function TrashList({ contents }: { readonly contents: TrashContents }) {
  const [asked, setAsked] = useState<readonly RecordRef[] | null>(null);
  const entries = useMemo(() => contents.companies.flatMap((one) => one.entries), [contents]);
  const ids = useMemo(() => entries.map(({ id }) => id), [entries]);
  const selection = useSelection(ids, ids);
  if (entries.length === 0)
    return <Empty title={i18n.t('trash.empty')}>{i18n.t('trash.emptyHint')}</Empty>;
  return (
    <>
      <TrashBar entries={entries} selection={selection} onPurge={setAsked} />
      {contents.companies.map(({ companyId, name, entries: own }) => (
        <section key={companyId ?? ''} className={styles['company']}>
          <SectionHeading level={2} count={own.length}>
            {name || i18n.t('trash.noCompany')}
          </SectionHeading>
          <ul>
            {own.map((entry) => (
              <TrashLine
                key={entry.id}
                entry={entry}
                selection={selection}
                onPurge={() => setAsked([entry])}
              />
            ))}
          </ul>
        </section>
      ))}
      <PurgeDialog contents={contents} refs={asked} onDone={() => setAsked(null)} />
    </>
  );
}

/** What was deleted, by company, newest first: brought back from here, or deleted for good. */
export function TrashPage() {
  const trash = useTrash();
  return (
    <WorkspacePage
      title={i18n.t('trash.title')}
      subtitle={i18n.t('trash.subtitle')}
      actions={<SavedAt />}
    >
      <SavingProblem />
      {trash.state === 'loading' && <Skeleton label={i18n.t('panel.loading')} lines={6} />}
      {trash.state === 'failed' && <Note tone="blocker">{i18n.t('problem.database')}</Note>}
      {trash.state === 'ready' && <TrashList contents={trash.value} />}
    </WorkspacePage>
  );
}
