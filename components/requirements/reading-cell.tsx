import { useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';
import type { KeyPoint } from '@/lib/domain/key-point';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { type ReadingAt, ReadingEditor } from './reading-editor';
import { markOf, statusWords } from './reading-words';
import styles from './requirements.module.css';
import type { GridCell } from './use-grid-keys';

interface ReadingCellProps {
  readonly at: ReadingAt;
  readonly plan: Plan;
  readonly first: KeyPoint['status'];
  readonly cell: GridCell;
  readonly field?: string | undefined;
}

/** What one person means by one requirement; pressed, or with Enter, it is written where it stands. */
export function ReadingCell({ at, plan, first, cell, field }: ReadingCellProps) {
  const { requirement, person, keyPoint, words } = at;
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (!editing && returns.current) button.current?.focus();
    returns.current = false;
  }, [editing]);
  if (editing) {
    const leave = (byKey: boolean) => {
      returns.current = byKey;
      setEditing(false);
    };
    return <ReadingEditor at={at} first={first} onLeave={leave} />;
  }
  const press = { ...cell, type: 'button', ref: button, onClick: () => setEditing(true) } as const;
  const nobody = i18n.t('requirements.say', [person.name, requirement.text]);
  if (!keyPoint || words === '')
    return (
      <button {...press} className={styles['add']} data-field={field} title={nobody}>
        <Icon name="plus" />
        <span className="visually-hidden">{nobody}</span>
      </button>
    );
  return (
    <button {...press} className={styles['reading']} data-field={field}>
      <Mark kind={markOf(keyPoint.status)} label="" />
      <span>
        {words}
        <span className={styles['status']}> {statusWords(keyPoint, plan)}</span>
      </span>
    </button>
  );
}
