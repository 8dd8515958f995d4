import { Select } from '@/components/ui/select';
import type { Company } from '@/lib/domain/company';
import { i18n } from '@/lib/locales/i18n';
import { useTags } from '@/lib/react/use-research';
import type { ResearchFilter } from '@/lib/store/queries/research';
import styles from './research-filter.module.css';

interface FilterSelectsProps {
  readonly company: Company;
  readonly filter: ResearchFilter;
  readonly onFilter: (filter: ResearchFilter) => void;
}

/** Which collection and which tag to show; nothing while the company has neither. */
export function FilterSelects({ company, filter, onFilter }: FilterSelectsProps) {
  const found = useTags(company.id);
  const tags = found.state === 'ready' ? found.value : [];
  const { collections = [] } = company;
  if (collections.length + tags.length === 0) return null;
  return (
    <fieldset aria-label={i18n.t('order.filter')} className={styles['filter']}>
      {collections.length > 0 && (
        <Select
          quiet
          aria-label={i18n.t('order.collections')}
          value={filter.collectionId ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, collectionId: value || undefined })
          }
        >
          <option value="">{i18n.t('order.everything')}</option>
          {collections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {tags.length > 0 && (
        <Select
          quiet
          aria-label={i18n.t('order.tags')}
          value={filter.tag ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, tag: value || undefined })
          }
        >
          <option value="">{i18n.t('order.anyTag')}</option>
          {tags.map(({ tag, count }) => (
            <option key={tag} value={tag}>
              {`${tag} · ${count}`}
            </option>
          ))}
        </Select>
      )}
    </fieldset>
  );
}
