import { fieldWords, valueWords } from '@/components/conflicts/conflict-words';
import { Note } from '@/components/ui/note';
import type { TableName } from '@/lib/domain/base';
import { TABLES } from '@/lib/domain/base';
import type { JoinPreview } from '@/lib/domain/join-preview';
import { i18n } from '@/lib/locales/i18n';
import { StepHeading } from './step-heading';
import styles from './sync.module.css';

type Change = JoinPreview['changes'][number];

/** What the extension notes by itself says nothing to anybody. */
const COUNTED = TABLES.filter((table) => table !== 'cards');

function AddedLine({
  table,
  preview,
}: {
  readonly table: TableName;
  readonly preview: JoinPreview;
}) {
  const count = preview.byTable[table];
  if (!count || count.added + count.changed + count.onlyHere === 0) return null;
  return (
    <tr>
      <th scope="row">{i18n.t(`syncTable.${table}`)}</th>
      <td className="num">{count.added}</td>
      <td className="num">{count.changed}</td>
      <td className="num">{count.onlyHere}</td>
    </tr>
  );
}

function ChangeLine({ change: { table, title, fields, isDeleted } }: { readonly change: Change }) {
  return (
    <li className={styles['change']}>
      <p>
        <b>
          <bdi>{title || i18n.t('conflict.untitled')}</bdi>
        </b>{' '}
        <span className={styles['quiet']}>{i18n.t(`syncTable.${table}`)}</span>
      </p>
      {isDeleted ? (
        <p>{i18n.t('syncJoin.goesToTrash')}</p>
      ) : (
        fields.map(({ field, here, there }) => (
          <p key={field}>
            <span className={styles['quiet']}>{fieldWords(field)}: </span>
            <bdi>{valueWords(field, here)}</bdi> <span aria-hidden="true">→</span>
            <span className="visually-hidden">{i18n.t('syncJoin.becomes')}</span>{' '}
            <bdi>{valueWords(field, there)}</bdi>
          </p>
        ))
      )}
    </li>
  );
}

const sentences = ({ added, changed, onlyHere, deleted, same }: JoinPreview): string[] => [
  ...(added > 0 ? [i18n.t('syncJoin.added', added)] : []),
  ...(changed > 0 ? [i18n.t('syncJoin.changed', changed)] : []),
  ...(deleted > 0 ? [i18n.t('syncJoin.deleted', deleted)] : []),
  ...(onlyHere > 0 ? [i18n.t('syncJoin.onlyHere', onlyHere)] : []),
  ...(same > 0 ? [i18n.t('syncJoin.same', same)] : []),
];

/** Counts first, then record by record what will not be what it is. */
export function JoinPreviewLists({ preview }: { readonly preview: JoinPreview }) {
  const { changes, changed, deleted, unreadable } = preview;
  const said = sentences(preview);
  const more = changed + deleted - changes.length;
  return (
    <div className={styles['stack']}>
      <StepHeading>{i18n.t('syncJoin.preview')}</StepHeading>
      <ul className={styles['sentences']}>
        {(said.length > 0 ? said : [i18n.t('syncJoin.nothing')]).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {said.length > 0 && (
        <details className={styles['more']}>
          <summary>{i18n.t('syncJoin.byKind')}</summary>
          <table className={styles['counts']}>
            <thead>
              <tr>
                <td />
                <th scope="col" className="num">
                  {i18n.t('syncJoin.columnAdded')}
                </th>
                <th scope="col" className="num">
                  {i18n.t('syncJoin.columnChanged')}
                </th>
                <th scope="col" className="num">
                  {i18n.t('syncJoin.columnOnlyHere')}
                </th>
              </tr>
            </thead>
            <tbody>
              {COUNTED.map((table) => (
                <AddedLine key={table} table={table} preview={preview} />
              ))}
            </tbody>
          </table>
        </details>
      )}
      {changes.length > 0 && (
        <details className={styles['more']} open={changes.length <= 12}>
          <summary>{i18n.t('syncJoin.whatChanges')}</summary>
          <ul className={styles['changes']}>
            {changes.map((change) => (
              <ChangeLine key={`${change.table}/${change.id}`} change={change} />
            ))}
          </ul>
          {more > 0 && <p className={styles['quiet']}>{i18n.t('syncJoin.more', more)}</p>}
        </details>
      )}
      {unreadable > 0 && <Note tone="hint">{i18n.t('sync.unreadable', unreadable)}</Note>}
    </div>
  );
}
