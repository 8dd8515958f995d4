import { useEffect, useRef } from 'react';
import { AddLine } from '@/components/entry/add-line';
import { PersonRank } from '@/components/people/person-rank';
import { NotRelevant } from '@/components/readiness/not-relevant';
import { useDelete, useSaving } from '@/components/saving/saving';
import { Chip } from '@/components/ui/chip';
import { ChipRow } from '@/components/ui/chip-row';
import { IconButton } from '@/components/ui/icon-button';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Seated } from '@/lib/domain/debrief';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { messageKey } from '@/lib/domain/message-key';
import { isPartNeedless, PART_RULE } from '@/lib/domain/missing-part';
import { isInterviewer, type Person } from '@/lib/domain/person';
import { parsePersonLine } from '@/lib/domain/person-line';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { seatPerson } from '@/lib/store/commands/seat-person';
import styles from './who.module.css';

interface WhoProps {
  readonly plan: Plan;
  readonly round: InterviewRound;
  readonly seated: readonly Seated[];
}

/** Three or more people, and one of them was probably from HR. */
const ENOUGH = 3;
const isFromHr = ({ person }: Seated): boolean => person.function === 'human-resources';

const wrongWith = (line: string): string | null => {
  const parsed = parsePersonLine(line);
  return parsed.ok ? null : i18n.t(`personLine.${messageKey(parsed.problem)}`);
};

/** Everybody who sat there, with their rank. */
function Present({ seated }: Pick<WhoProps, 'seated'>) {
  const remove = useDelete();
  return (
    <ul className={styles['present']}>
      {seated.map(({ person, participant }) => (
        <li key={participant.id}>
          <b>{person.name}</b>
          {person.title && <span className="text-2">{person.title}</span>}
          <PersonRank person={person} />
          <IconButton
            icon="close"
            size="s"
            label={i18n.t('debrief.notThere', [person.name])}
            onClick={() => void remove({ table: 'participants', id: participant.id }, person.name)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Who of those already known was there: one press each. */
function Known({ people, onSeat }: { people: readonly Person[]; onSeat: (id: string) => void }) {
  if (people.length === 0) return null;
  return (
    <ChipRow label={i18n.t('debrief.known')}>
      {people.map(({ id, name, title }) => (
        <Chip key={id} sub={title} onClick={() => onSeat(id)}>
          {name}
        </Chip>
      ))}
    </ChipRow>
  );
}

/** The person's own word on who was from HR. */
function WhoFromHr({ seated, roleId }: Pick<WhoProps, 'seated'> & { readonly roleId: string }) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <div className={styles['ask']} role="status">
      <p>{i18n.t('debrief.whoHr')}</p>
      <ChipRow label={i18n.t('debrief.whoHr')}>
        {seated.map(({ person }) => (
          <Chip
            key={person.id}
            onClick={() =>
              void save(edit(store, 'people', person.id, 'function', 'human-resources'))
            }
          >
            {person.name}
          </Chip>
        ))}
      </ChipRow>
      <NotRelevant
        of={{ ruleId: PART_RULE, subjectId: 'human-resources' }}
        roleId={roleId}
        title={i18n.t('debrief.whoHr')}
      />
    </div>
  );
}

/** There is one thing to do here, so the writing goes on at once. */
const useFirstField = () => {
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.querySelector('input')?.focus(), []);
  return section;
};

/** Who was in the round; a name and a title in one line are enough. */
export function WhoWasThere({ plan, round, seated }: WhoProps) {
  const store = useStore();
  const { save } = useSaving();
  const section = useFirstField();
  const place = { companyId: plan.company.id, roundId: round.id };
  const add = async (line: string) => {
    const parsed = parsePersonLine(line);
    return parsed.ok && (await save(seatPerson(store, place, parsed.value))) !== null;
  };
  const isThere = (id: string) => seated.some(({ person }) => person.id === id);
  const absent = plan.people.filter((person) => isInterviewer(person) && !isThere(person.id));
  const asksHr =
    seated.length >= ENOUGH &&
    !seated.some(isFromHr) &&
    !isPartNeedless(plan.role, 'human-resources');
  return (
    <section ref={section} className={styles['who']} aria-label={i18n.t('debrief.who')}>
      <SectionHeading level={2} rule="none" count={seated.length || undefined}>
        {i18n.t('debrief.who')}
      </SectionHeading>
      <Present seated={seated} />
      {seated.length === 1 && <p className={styles['ask']}>{i18n.t('debrief.anyoneElse')}</p>}
      <AddLine
        draftKey={`who-${round.id}`}
        label={i18n.t('debrief.somebody')}
        hint={i18n.t('debrief.whoHint')}
        button={i18n.t('entry.add')}
        compact
        check={wrongWith}
        onAdd={add}
      />
      <Known
        people={absent}
        onSeat={(personId) => void save(seatPerson(store, place, { personId }))}
      />
      {asksHr && <WhoFromHr seated={seated} roleId={plan.role.id} />}
    </section>
  );
}
