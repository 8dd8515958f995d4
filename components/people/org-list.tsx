import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import type { OrgView } from '@/lib/domain/org-view';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { BossField } from './boss-field';
import styles from './org-list.module.css';
import { ReportsTo } from './reports-to';
import type { Member } from './use-org';

interface OfPlan {
  readonly plan: Pick<Plan, 'people' | 'role'>;
}

interface MemberLineProps extends OfPlan {
  readonly member: Member;
}

/** Whom the role will report to; the role itself is above nobody, so no line is refused. */
function RoleReportsTo({ plan: { people, role } }: OfPlan) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <BossField
      label={i18n.t('org.roleReportsTo')}
      people={people}
      above={role.reportsToPersonId}
      onChange={(id) => void save(edit(store, 'opportunities', role.id, 'reportsToPersonId', id))}
    />
  );
}

function Name({ person, role }: { readonly person: Person | null; readonly role: Plan['role'] }) {
  if (!person)
    return (
      <span>
        {i18n.t('org.yourRole')} <span className="text-2">{role.title}</span>
      </span>
    );
  return (
    <span>
      <a href={formatRoute({ page: 'person', id: person.id })}>{person.name}</a>{' '}
      <span className="text-2">{person.title}</span>
    </span>
  );
}

/** Somebody in the list, and the line upwards, changed where it is read. */
export function MemberLine({ member, plan }: MemberLineProps) {
  const [editing, setEditing] = useState(false);
  const { person } = member;
  const above = plan.people.find(({ id }) => id === member.reportsToId);
  const name = person?.name ?? i18n.t('org.yourRole');
  return (
    <div className={styles['line']}>
      <Name person={person} role={plan.role} />
      <Button variant="quiet" size="s" aria-expanded={editing} onClick={() => setEditing(!editing)}>
        <span className="visually-hidden">{name} </span>
        {above ? i18n.t('org.reportsToNamed', [above.name]) : i18n.t('org.choose')}
      </Button>
      {editing && (
        <div className={styles['field']}>
          {person ? (
            <ReportsTo person={person} people={plan.people} />
          ) : (
            <RoleReportsTo plan={plan} />
          )}
        </div>
      )}
    </div>
  );
}

interface OrgListProps extends OfPlan {
  readonly views: readonly OrgView<Member>[];
  readonly onMore: (id: string) => void;
}

/** The chart as a nested list: for narrow windows, for screen readers, and where lines are chosen. */
export function OrgList({ views, plan, onMore }: OrgListProps) {
  return (
    <ul className={styles['list']}>
      {views.map(({ person: member, below, hidden }) => (
        <li key={member.id}>
          <MemberLine member={member} plan={plan} />
          {below.length > 0 && <OrgList views={below} plan={plan} onMore={onMore} />}
          {hidden > 0 && (
            <Button variant="text" onClick={() => onMore(member.id)}>
              {i18n.t('org.more', [hidden])}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
