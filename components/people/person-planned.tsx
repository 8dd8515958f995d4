import { AddLine } from '@/components/entry/add-line';
import { useSaving } from '@/components/saving/saving';
import { SectionHeading } from '@/components/ui/section-heading';
import { LINE_MAX } from '@/lib/domain/base';
import { withoutCitations } from '@/lib/domain/citation';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { addQuestion } from '@/lib/store/commands/add-question';
import styles from './person-lists.module.css';

interface PlannedProps {
  readonly person: Person;
  readonly plan: Plan;
}

/** The proposals that are aimed at somebody. */
export function PersonProposals({ person, plan }: PlannedProps) {
  const aimed = plan.proposals.filter(({ audienceIds }) => audienceIds.includes(person.id));
  const all = formatRoute({ page: 'company', id: plan.company.id, view: 'proposals' });
  return (
    <section className={styles['section']}>
      <SectionHeading level={2}>{i18n.t('workspace.proposals')}</SectionHeading>
      {aimed.length === 0 && (
        <p className="text-2">
          {i18n.t('person.noProposal')} <a href={all}>{i18n.t('person.toProposals')}</a>
        </p>
      )}
      <ul className={styles['list']}>
        {aimed.map(({ id, title, headline }) => (
          <li key={id}>
            <a href={formatRoute({ page: 'proposal', id })}>{title}</a>
            {headline && <p className="text-2">{withoutCitations(headline)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is to be asked of somebody; one line adds another. */
export function PersonAsked({ person, plan }: PlannedProps) {
  const store = useStore();
  const { save } = useSaving();
  const href = (at: string) =>
    formatRoute({ page: 'company', id: plan.company.id, view: 'questions', at });
  const add = async (text: string) => {
    const from = { type: 'user' as const };
    const question = { opportunityId: plan.role.id, personId: person.id, text, from };
    return (await save(addQuestion(store, question))) !== null;
  };
  return (
    <section className={styles['section']}>
      <SectionHeading level={2}>{i18n.t('workspace.questions')}</SectionHeading>
      <ul className={styles['list']}>
        {plan.questions
          .filter(({ personId, status }) => personId === person.id && status !== 'dropped')
          .map(({ id, text, status }) => (
            <li key={id}>
              <a href={href(id)}>{text}</a>{' '}
              <span className="text-3 small">{i18n.t(`questionStatus.${status}`)}</span>
            </li>
          ))}
      </ul>
      <div data-field="questions">
        <AddLine
          compact
          draftKey={`add-question-${plan.role.id}-${person.id}`}
          label={i18n.t('questions.add', [person.name])}
          hint={i18n.t('questions.addHint')}
          button={i18n.t('entry.add')}
          check={(line) => (line.length > LINE_MAX ? i18n.t('problem.invalid') : null)}
          onAdd={add}
        />
      </div>
    </section>
  );
}
