import { useSaving } from '@/components/saving/saving';
import { wouldRing } from '@/lib/domain/org-tree';
import type { Person } from '@/lib/domain/person';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { reportTo } from '@/lib/store/commands/report-to';
import { BossField } from './boss-field';

interface ReportsToProps {
  readonly person: Person;
  /** Everybody at the company. */
  readonly people: readonly Person[];
}

/** Whom somebody reports to. Who would then report to themselves is told so, by name. */
export function ReportsTo({ person, people }: ReportsToProps) {
  const store = useStore();
  const { save } = useSaving();
  const others = people.filter(({ id }) => id !== person.id);
  const refusal = (id: string) => {
    if (!wouldRing(people, person.id, id)) return null;
    const name = people.find((one) => one.id === id)?.name ?? '';
    return i18n.t('org.ring', [name, person.name]);
  };
  return (
    <BossField
      label={i18n.t('org.reportsToOf', [person.name])}
      people={others}
      above={others.some(({ id }) => id === person.reportsToId) ? person.reportsToId : undefined}
      onChange={(id) => void save(reportTo(store, person.id, id))}
      refusal={refusal}
    />
  );
}
