import { partWords } from '@/components/people/part-words';
import { PersonRank } from '@/components/people/person-rank';
import { Empty } from '@/components/ui/empty';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import type { Linked } from '@/lib/store/queries/linked-research';
import { PersonBrief } from './person-brief';
import { TargetSection } from './target-section';

interface PeopleViewProps {
  /** Null while it is read, or where there is none. */
  readonly plan: Plan | null;
  /** Highest weight first. */
  readonly people: readonly Person[];
  readonly linked: ReadonlyMap<string, Linked>;
}

/** Everybody to meet: what they want, what to say to them, and what matters to each. */
export function PeopleView({ plan, people, linked }: PeopleViewProps) {
  if (people.length === 0)
    return (
      <Empty level={3} title={i18n.t('panel.noPeople')}>
        {i18n.t('panel.noPeopleHint')}
      </Empty>
    );
  return people.map((person) => (
    <TargetSection
      key={person.id}
      targetId={person.id}
      name={<a href={formatRoute({ page: 'person', id: person.id })}>{person.name}</a>}
      rank={<PersonRank person={person} />}
      subtitle={[person.title, partWords(person)].filter(Boolean).join(' · ')}
      linked={linked.get(person.id)}
    >
      {plan && <PersonBrief plan={plan} person={person} />}
    </TargetSection>
  ));
}
