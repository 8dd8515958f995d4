import { PersonRank } from '@/components/people/person-rank';
import { Empty } from '@/components/ui/empty';
import type { Person } from '@/lib/domain/person';
import { i18n } from '@/lib/locales/i18n';
import type { Linked } from '@/lib/store/queries/linked-research';
import { TargetSection } from './target-section';

interface PeopleViewProps {
  /** Highest weight first. */
  readonly people: readonly Person[];
  readonly linked: ReadonlyMap<string, Linked>;
}

/** Everybody to meet, with what matters to each. */
export function PeopleView({ people, linked }: PeopleViewProps) {
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
      name={person.name}
      rank={<PersonRank person={person} />}
      subtitle={person.title}
      linked={linked.get(person.id)}
    />
  ));
}
