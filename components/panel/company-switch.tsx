import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import type { Company } from '@/lib/domain/company';
import { useCompanies } from '@/lib/react/use-company-board';
import { goTo } from '@/lib/react/use-hash-route';
import type { PanelView } from './view-tabs';

interface CompanySwitchProps {
  /** Null: none is shown yet. */
  readonly current: Company | null;
  readonly view: PanelView;
}

/** Which company this is, and the way to another. Always there. */
export function CompanySwitch({ current, view }: CompanySwitchProps) {
  const companies = useCompanies();
  const known = companies.state === 'ready' ? companies.value.rows : [];
  const rows = current && !known.some(({ id }) => id === current.id) ? [current, ...known] : known;
  return (
    <Select
      quiet
      aria-label={i18n.t('panel.switch')}
      value={current?.id ?? ''}
      onChange={({ currentTarget }) =>
        goTo({ page: 'company', id: currentTarget.value, view })
      }
    >
      {!current && <option value="">{i18n.t('panel.choose')}</option>}
      {rows.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
