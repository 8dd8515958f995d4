import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import type { BackupPreview, ImportConflict, ImportOrder } from '@/lib/domain/import-job';
import { i18n } from '@/lib/locales/i18n';
import styles from './files.module.css';

type Taken = Extract<ImportOrder, { do: 'write' }>['taken'];

const valueWords = (field: string, value: string): string => {
  if (field === 'deletedAt')
    return i18n.t(value === '' ? 'files.conflict.kept' : 'files.conflict.deleted');
  return value;
};

interface ConflictRowProps {
  readonly conflict: ImportConflict;
  readonly taken: boolean;
  readonly onTake: (taken: boolean) => void;
}

/** Both values beside each other; a tick takes the file's. */
function ConflictRow({ conflict, taken, onTake }: ConflictRowProps) {
  const { table, name, fields } = conflict;
  const title = [i18n.t(`files.table.${table}`), name].filter(Boolean).join(' · ');
  return (
    <li className={styles['conflict']}>
      <Checkbox
        label={i18n.t('files.conflict.take', [title])}
        checked={taken}
        onChange={({ target }) => onTake(target.checked)}
      />
      <dl className={styles['both']}>
        {fields.map(({ field, here, there }) => (
          <div key={field}>
            <dt>{i18n.t('files.conflict.here')}</dt>
            <dd>{valueWords(field, here)}</dd>
            <dt>{i18n.t('files.conflict.there')}</dt>
            <dd>{valueWords(field, there)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

interface BackupPreviewPartProps {
  readonly name: string;
  readonly preview: BackupPreview;
  readonly onWrite: (taken: Taken) => void;
  readonly onCancel: () => void;
}

/** What a backup would add and change, before it does. */
export function BackupPreviewPart(props: BackupPreviewPartProps) {
  const { name, preview, onWrite, onCancel } = props;
  const { adds, fills, same, conflicts, conflictCount } = preview;
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const nothing = adds.length === 0 && fills === 0 && conflictCount === 0;
  const take = (key: string, on: boolean) => {
    const next = new Set(taken);
    if (on) next.add(key);
    else next.delete(key);
    setTaken(next);
  };
  return (
    <div className={styles['preview']}>
      <h3>{i18n.t('files.preview', [name])}</h3>
      <ul className={styles['counts']}>
        {adds.map(({ table, count }) => (
          <li key={table}>
            {i18n.t('files.adds', [String(count), i18n.t(`files.table.${table}`)])}
          </li>
        ))}
        {fills > 0 && <li>{i18n.t('files.fills', fills)}</li>}
        {same > 0 && <li>{i18n.t('files.same', same)}</li>}
      </ul>
      {conflictCount > 0 && (
        <>
          <h4>{i18n.t('files.conflicts', conflictCount)}</h4>
          <p className="text-3 small">{i18n.t('files.conflictsHint')}</p>
          <Checkbox
            label={i18n.t('files.takeAll')}
            checked={all}
            onChange={({ target }) => setAll(target.checked)}
          />
          {!all && (
            <ul>
              {conflicts.map((conflict) => (
                <ConflictRow
                  key={conflict.key}
                  conflict={conflict}
                  taken={taken.has(conflict.key)}
                  onTake={(on) => take(conflict.key, on)}
                />
              ))}
            </ul>
          )}
        </>
      )}
      <div className={styles['acts']}>
        {nothing ? (
          <p>{i18n.t('files.nothingNew')}</p>
        ) : (
          <Button variant="primary" onClick={() => onWrite(all ? 'all' : [...taken])}>
            {i18n.t('files.bring')}
          </Button>
        )}
        <Button onClick={onCancel}>{i18n.t('files.cancel')}</Button>
      </div>
    </div>
  );
}
