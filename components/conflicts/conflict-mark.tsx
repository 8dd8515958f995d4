import { useEffect, useId, useRef, useState } from 'react';
import type { EditedField } from '@/components/saving/field-mark';
import { Severity } from '@/components/ui/severity';
import { entryFieldPath, entryPath, fieldPath } from '@/lib/domain/field-path';
import { DELETED_PATH } from '@/lib/domain/sync-conflict';
import { i18n } from '@/lib/locales/i18n';
import { useConflicts } from '@/lib/react/use-conflicts';
import styles from './conflict.module.css';
import { ConflictCard } from './conflict-card';
import { aboutWords } from './conflict-words';

const pathsOf = ({ field, entry, isTitle }: EditedField): string[] => {
  if (!entry) return [fieldPath(field), ...(isTitle ? [DELETED_PATH] : [])];
  const own = entryFieldPath(entry.list, entry.id, field);
  return [own, ...(isTitle ? [entryPath(entry.list, entry.id)] : [])];
};

/** Once all is settled the mark goes, and the focus with it to the field that it stood beside. */
const useReturn = (isThere: boolean, isOpen: boolean) => {
  const field = useRef<Element | null>(null);
  useEffect(() => {
    if (isThere || !isOpen || document.activeElement !== document.body) return;
    field.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [isThere, isOpen]);
  return (place: HTMLElement | null) => {
    if (place) field.current = place.parentElement;
  };
};

/** A small mark where devices say different things of a field; pressed, it shows all of them in place. */
export function ConflictMark(of: EditedField) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const paths = pathsOf(of);
  const own = useConflicts().filter(
    ({ table, id: record, path }) => table === of.table && record === of.id && paths.includes(path),
  );
  const [first] = own;
  const place = useReturn(first !== undefined, isOpen);
  if (!first) return null;
  return (
    <div ref={place} className={styles['place']}>
      <button
        type="button"
        className={styles['mark']}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Severity kind="warn" label="" />
        {own.length > 1 || first.about.of === 'entry' || first.path === DELETED_PATH
          ? aboutWords(first)
          : i18n.t('conflict.differs', [first.sides.length])}
      </button>
      {isOpen && (
        <div id={id}>
          {own.map((conflict) => (
            <ConflictCard key={conflict.path} conflict={conflict} />
          ))}
        </div>
      )}
    </div>
  );
}
