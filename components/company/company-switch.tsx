import { classNames } from '@/components/ui/class-names';
import { Select } from '@/components/ui/select';
import type { Company } from '@/lib/domain/company';
import type { CompanyView } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useCompanies } from '@/lib/react/use-companies';
import { goTo } from '@/lib/react/use-hash-route';

import styles from './company-switch.module.css';

interface CompanySwitchProps {
  /** Null: none is shown yet. */
  readonly current: Company | null;
  /** The view that stays when the company changes. */
  readonly view: CompanyView;
  /** Its words begin exactly where it stands: in place of a title. */
  readonly flush?: boolean | undefined;
}

/** Which company this is, and the way to another. Always there. */
export function CompanySwitch({ current, view, flush }: CompanySwitchProps) {
  const companies = useCompanies();
  const known = companies.state === 'ready' ? companies.value.rows : [];
  const rows = current && !known.some(({ id }) => id === current.id) ? [current, ...known] : known;
  return (
    <Select
      quiet
      className={classNames(styles['switch'], flush && styles['flush'])}
      aria-label={i18n.t('company.switch')}
      value={current?.id ?? ''}
      onChange={({ currentTarget }) => goTo({ page: 'company', id: currentTarget.value, view })}
    >
      {!current && <option value="">{i18n.t('company.choose')}</option>}
      {rows.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
