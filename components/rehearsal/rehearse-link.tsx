import { lazy, Suspense } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';

export interface RehearseLinkProps {
  readonly plan: Plan;
  /** Whom for; the whole round where nobody is named. */
  readonly person?: Person | undefined;
}

/** How many minutes takes the spacing of the rehearsals to tell: that comes after the page. */
const RehearseMinutes = lazy(async () => ({
  default: (await import('./rehearse-minutes')).RehearseMinutes,
}));

/** The way to what to say aloud: "Rehearse for Helena Duarte (14 min)". */
export function RehearseLink({ plan, person }: RehearseLinkProps) {
  const at = person ? { at: person.id } : {};
  return (
    <ButtonLink
      icon="voice"
      href={formatRoute({ page: 'company', id: plan.company.id, view: 'rehearse', ...at })}
    >
      {person ? i18n.t('rehearse.linkFor', [person.name]) : i18n.t('workspace.rehearse')}
      <Suspense>
        <RehearseMinutes plan={plan} person={person} />
      </Suspense>
    </ButtonLink>
  );
}
