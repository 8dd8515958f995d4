import { Gutter } from '@/components/ui/gutter';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import styles from './person-lists.module.css';

interface StatedProps {
  readonly person: Person;
  readonly plan: Plan;
}

/** What somebody said they want to reach, and what they said is in the way. */
export function PersonStated({ person, plan }: StatedProps) {
  const said = (one: { statedByIds: string[] }) => one.statedByIds.includes(person.id);
  const href = (at: string) =>
    formatRoute({ page: 'company', id: plan.company.id, view: 'objectives', at });
  const lists = [
    { label: i18n.t('person.reach'), stated: plan.objectives.filter(said) },
    { label: i18n.t('person.inTheWay'), stated: plan.obstacles.filter(said) },
  ].filter(({ stated }) => stated.length > 0);
  return lists.map(({ label, stated }) => (
    <Gutter key={label} label={label} level={2}>
      <ul className={styles['list']}>
        {stated.map(({ id, text }) => (
          <li key={id}>
            <a href={href(id)}>{text}</a>
          </li>
        ))}
      </ul>
    </Gutter>
  ));
}
