import { Select } from '@/components/ui/select';
import { messageKey } from '@/lib/domain/message-key';
import { SEARCH_KINDS, SearchKind, type SearchQuery } from '@/lib/domain/search';
import { i18n } from '@/lib/locales/i18n';
import { useCompanies } from '@/lib/react/use-companies';
import styles from './search-box.module.css';

type Filter = Omit<SearchQuery, 'words'>;

interface SearchFiltersProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** The filter without one of its parts. */
const without = (filter: Filter, part: keyof Filter): Filter => {
  const { [part]: _, ...rest } = filter;
  return rest;
};

/** Only one kind, only one company. */
export function SearchFilters({ filter, onFilter }: SearchFiltersProps) {
  const companies = useCompanies();
  const rows = companies.state === 'ready' ? companies.value.rows : [];
  const choose = (part: keyof Filter, value: string) => {
    const kind = SearchKind.safeParse(value);
    if (part === 'companyId' && value) onFilter({ ...filter, companyId: value });
    else if (part === 'kind' && kind.success) onFilter({ ...filter, kind: kind.data });
    else onFilter(without(filter, part));
  };
  return (
    <div className={styles['filters']}>
      <Select
        quiet
        aria-label={i18n.t('search.onlyKind')}
        value={filter.kind ?? ''}
        onChange={({ currentTarget }) => choose('kind', currentTarget.value)}
      >
        <option value="">{i18n.t('search.everyKind')}</option>
        {SEARCH_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {i18n.t(`search.kind.${messageKey(kind)}`)}
          </option>
        ))}
      </Select>
      <Select
        quiet
        aria-label={i18n.t('search.onlyCompany')}
        value={filter.companyId ?? ''}
        onChange={({ currentTarget }) => choose('companyId', currentTarget.value)}
      >
        <option value="">{i18n.t('search.everyCompany')}</option>
        {rows.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
