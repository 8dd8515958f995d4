import { useMemo } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Chip } from '@/components/ui/chip';
import { ChipRow } from '@/components/ui/chip-row';
import type { Plan } from '@/lib/domain/plan';
import { suggestLines } from '@/lib/domain/suggest-line';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { reportTo } from '@/lib/store/commands/report-to';
import styles from './line-suggestions.module.css';

const OFFERED = 6;

/** Whom the role probably reports to: the one person who leads it. */
const leaderOfRole = ({ people, role }: Pick<Plan, 'people' | 'role'>) => {
  if (role.reportsToPersonId) return undefined;
  const leading = people.filter(({ hiringRoles }) => hiringRoles.includes('hiring-manager'));
  return leading.length === 1 ? leading[0] : undefined;
};

/** Lines that rank and function make likely. None is drawn before it is pressed. */
export function LineSuggestions({ plan }: { readonly plan: Pick<Plan, 'people' | 'role'> }) {
  const store = useStore();
  const { save } = useSaving();
  const offered = useMemo(() => suggestLines(plan.people, OFFERED), [plan.people]);
  const leads = leaderOfRole(plan);
  if (offered.length === 0 && !leads) return null;
  const saveRole = (id: string) =>
    save(edit(store, 'opportunities', plan.role.id, 'reportsToPersonId', id));
  return (
    <div className={styles['offered']}>
      <p className="text-3 small">{i18n.t('org.suggestions')}</p>
      <ChipRow label={i18n.t('org.suggestions')}>
        {leads && (
          <Chip onClick={() => void saveRole(leads.id)}>
            {i18n.t('org.suggestRole', [leads.name])}
          </Chip>
        )}
        {offered.map(({ person, above }) => (
          <Chip key={person.id} onClick={() => void save(reportTo(store, person.id, above.id))}>
            {i18n.t('org.suggest', [person.name, above.name])}
          </Chip>
        ))}
      </ChipRow>
    </div>
  );
}
