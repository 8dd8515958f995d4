import { Count } from '@/components/ui/count';
import { messageKey } from '@/lib/domain/message-key';
import type { SearchHit, SearchResults } from '@/lib/domain/search';
import { i18n } from '@/lib/locales/i18n';
import styles from './found-list.module.css';
import { FoundOption } from './found-option';
import type { HitGroup } from './group-hits';

interface FoundListProps {
  readonly id: string;
  readonly groups: readonly HitGroup[];
  readonly counts: SearchResults['counts'];
  readonly active: number;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (hit: SearchHit) => void;
}

export const optionId = (list: string, at: number): string => `${list}-${at}`;

/** What was found, by kind; the keyboard stays in the field, which points at the active one. */
export function FoundList({ id, groups, counts, active, onPoint, onChoose }: FoundListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={i18n.t('search.found')}
      tabIndex={-1}
      hidden={groups.length === 0}
      className={styles['list']}
    >
      {groups.map(({ kind, from, hits }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={styles['group']}>
          <div id={`${id}-${kind}`} className={styles['kind']} role="presentation">
            {i18n.t(`search.kind.${messageKey(kind)}`)} <Count>{counts[kind]}</Count>
          </div>
          {hits.map((hit, at) => (
            <FoundOption
              key={`${hit.table} ${hit.id}`}
              id={optionId(id, from + at)}
              hit={hit}
              active={from + at === active}
              onPoint={() => onPoint(from + at)}
              onChoose={() => onChoose(hit)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
