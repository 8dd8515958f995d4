import { SectionHeading } from '@/components/ui/section-heading';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useConflicts } from '@/lib/react/use-conflicts';
import type { OpenConflict } from '@/lib/store/queries/open-conflicts';
import styles from './conflict.module.css';
import { ConflictCard } from './conflict-card';
import { conflictRoute } from './conflict-route';
import { aboutWords } from './conflict-words';

function ConflictLine({ conflict }: { readonly conflict: OpenConflict }) {
  const title = <bdi>{conflict.title || i18n.t('conflict.untitled')}</bdi>;
  const route = conflictRoute(conflict);
  return (
    <li className={styles['line']}>
      <p className={styles['about']}>
        {route ? <a href={formatRoute(route)}>{title}</a> : title}{' '}
        <span className={styles['who']}>
          {i18n.t(`syncTable.${conflict.table}`)} · {aboutWords(conflict)}
        </span>
      </p>
      <ConflictCard conflict={conflict} />
    </li>
  );
}

/** All that devices say differently, in one list; not there while there is nothing to ask. */
export function ConflictList() {
  const conflicts = useConflicts();
  if (conflicts.length === 0) return null;
  return (
    <section aria-labelledby="conflicts" data-field="conflicts">
      <SectionHeading level={2} id="conflicts" count={conflicts.length}>
        {i18n.t('conflict.title')}
      </SectionHeading>
      <p className={styles['lead']}>{i18n.t('conflict.lead')}</p>
      <ul className={styles['list']}>
        {conflicts.map((conflict) => (
          <ConflictLine
            key={`${conflict.table}/${conflict.id}/${conflict.path}`}
            conflict={conflict}
          />
        ))}
      </ul>
    </section>
  );
}
