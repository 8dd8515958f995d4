import { PersonBasics } from '@/components/people/person-basics';
import { PersonMore } from '@/components/people/person-more';
import { PersonAsked, PersonProposals } from '@/components/people/person-planned';
import { PersonRounds } from '@/components/people/person-rounds';
import { PersonStated } from '@/components/people/person-stated';
import { PersonWants } from '@/components/people/person-wants';
import { RehearseLink } from '@/components/rehearsal/rehearse-link';
import { SavedAt, SavingProblem, useDelete } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Gutter } from '@/components/ui/gutter';
import { Note } from '@/components/ui/note';
import { SectionHeading } from '@/components/ui/section-heading';
import { Skeleton } from '@/components/ui/skeleton';
import { WorkspacePage } from '@/components/ui/workspace-page';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { goTo } from '@/lib/react/use-hash-route';
import { usePerson } from '@/lib/react/use-owner';
import { usePlan } from '@/lib/react/use-plan';
import { LinkedResearch } from './linked-research';
import { NotFoundPage } from './not-found-page';
import styles from './person-page.module.css';

function DeletePerson({ person }: { readonly person: Person }) {
  const remove = useDelete();
  return (
    <Gutter label={i18n.t('person.delete')} level={2}>
      <Button
        variant="danger"
        icon="trash"
        onClick={() => {
          void remove({ table: 'people', id: person.id }, person.name);
          goTo({ page: 'company', id: person.companyId, view: 'people' });
        }}
      >
        {i18n.t('people.delete', [person.name])}
      </Button>
    </Gutter>
  );
}

interface KnownPersonProps {
  readonly person: Person;
  /** Null where the company has no role: then there is nobody and nothing else. */
  readonly plan: Plan | null;
}

function KnownPerson({ person, plan }: KnownPersonProps) {
  return (
    <WorkspacePage
      title={person.name}
      subtitle={person.title}
      actions={
        <>
          <SavedAt />
          {plan && <RehearseLink plan={plan} person={person} />}
        </>
      }
      railLabel={i18n.t('person.rail', [person.name])}
      rail={
        plan && (
          <>
            <PersonRounds person={person} plan={plan} />
            <PersonProposals person={person} plan={plan} />
            <PersonAsked person={person} plan={plan} />
          </>
        )
      }
    >
      <SavingProblem />
      {plan && <PersonWants person={person} plan={plan} />}
      {plan && <PersonStated person={person} plan={plan} />}
      <section aria-labelledby="who-this-is" className={styles['who']}>
        <SectionHeading level={2} id="who-this-is">
          {i18n.t('person.who')}
        </SectionHeading>
        <PersonBasics person={person} people={plan?.people ?? [person]} />
        <PersonMore person={person} company={plan?.company ?? null} />
      </section>
      <LinkedResearch companyId={person.companyId} target={{ type: 'person', id: person.id }} />
      <DeletePerson person={person} />
    </WorkspacePage>
  );
}

function PersonOfPlan({ person }: { readonly person: Person }) {
  const plan = usePlan(person.companyId);
  if (plan.state === 'loading') return <Skeleton label={i18n.t('panel.loading')} lines={8} />;
  if (plan.state === 'failed') return <Note tone="blocker">{i18n.t('problem.database')}</Note>;
  return <KnownPerson person={person} plan={plan.value} />;
}

/** One person to meet: what they want, what they said, who they are, what is planned for them. */
export function PersonPage({ id }: { readonly id: string }) {
  const found = usePerson(id);
  if (found.state === 'loading') return <Skeleton label={i18n.t('panel.loading')} lines={8} />;
  if (found.state === 'failed') return <Note tone="blocker">{i18n.t('problem.database')}</Note>;
  return found.value ? <PersonOfPlan person={found.value} /> : <NotFoundPage />;
}
