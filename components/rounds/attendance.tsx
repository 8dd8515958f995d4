import { useState } from 'react';
import { AddLine } from '@/components/entry/add-line';
import { levelWords } from '@/components/people/person-rank';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { messageKey } from '@/lib/domain/message-key';
import { isInterviewer } from '@/lib/domain/person';
import { parsePersonLine } from '@/lib/domain/person-line';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { attendRound } from '@/lib/store/commands/attend-round';
import { keepInvitation } from '@/lib/store/commands/keep-invitation';
import styles from './rounds.module.css';

/** So many names are ticks; of a whole company the rest are asked for. */
const SHOWN = 20;

interface AttendanceProps {
  readonly plan: Plan;
  readonly round: InterviewRound;
  readonly field: string | undefined;
}

const wrongWith = (line: string): string | null => {
  const parsed = parsePersonLine(line);
  return parsed.ok ? null : i18n.t(`personLine.${messageKey(parsed.problem)}`);
};

/** Who is in a round: a tick for everybody known, a line for somebody new. */
export function Attendance({ plan, round, field }: AttendanceProps) {
  const store = useStore();
  const { save } = useSaving();
  const [all, setAll] = useState(false);
  const there = new Set(
    plan.participants.filter(({ roundId }) => roundId === round.id).map((one) => one.personId),
  );
  const known = plan.people.filter((person) => there.has(person.id) || isInterviewer(person));
  const shown = known.filter((person, index) => all || index < SHOWN || there.has(person.id));
  const add = async (line: string) => {
    const parsed = parsePersonLine(line);
    if (!parsed.ok) return false;
    const invited = { companyId: plan.company.id, roundId: round.id, round: {} };
    return (await save(keepInvitation(store, { ...invited, people: [parsed.value] }))) !== null;
  };
  return (
    <fieldset className={styles['who']} data-field={field}>
      <legend>{i18n.t('rounds.who')}</legend>
      <div className={styles['people']}>
        {shown.map((person) => (
          <Checkbox
            key={person.id}
            label={
              <>
                {person.name}{' '}
                <span className="text-2">{person.title ?? levelWords(person.level)}</span>
              </>
            }
            checked={there.has(person.id)}
            onChange={({ currentTarget: { checked } }) => {
              const seat = { roundId: round.id, personId: person.id };
              void save(attendRound(store, seat, checked));
            }}
          />
        ))}
      </div>
      {shown.length < known.length && (
        <Button size="s" variant="quiet" onClick={() => setAll(true)}>
          {i18n.t('rounds.showPeople', [known.length])}
        </Button>
      )}
      <AddLine
        draftKey={`attends-${round.id}`}
        label={i18n.t('rounds.addPerson', [round.ordinal])}
        hint={i18n.t('people.addHint')}
        button={i18n.t('entry.add')}
        compact
        check={wrongWith}
        onAdd={add}
      />
    </fieldset>
  );
}
