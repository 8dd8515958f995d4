import { DueField } from '@/components/debrief/due-field';
import { OpenRow } from '@/components/entry/open-row';
import { PersonSelect } from '@/components/people/person-select';
import { dayWords } from '@/components/research/source-words';
import { FieldMark } from '@/components/saving/field-mark';
import { useSaving } from '@/components/saving/saving';
import { useRemoveEntry } from '@/components/saving/use-remove-entry';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { InlineEdit } from '@/components/ui/inline-edit';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { nextRound } from '@/lib/domain/next-round';
import type { Plan } from '@/lib/domain/plan';
import { promiseStanding } from '@/lib/domain/promise';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useNow } from '@/lib/react/use-now';
import { changeEntry, type EntryAt } from '@/lib/store/commands/entries';
import styles from './trust.module.css';

export interface Promised {
  readonly round: InterviewRound;
  readonly promise: InterviewRound['commitments'][number];
}

interface PromiseRowProps extends Promised {
  readonly plan: Plan;
  readonly at: string | undefined;
}

const placeOf = ({ round, promise }: Promised): EntryAt<'rounds', 'commitments'> => ({
  table: 'rounds',
  id: round.id,
  list: 'commitments',
  entryId: promise.id,
});

/** "1 day late", "in 2 days", "kept 12 Nov". */
function Due({ plan, promise }: Pick<PromiseRowProps, 'plan' | 'promise'>) {
  const now = useNow();
  const standing = promiseStanding(promise, now);
  if (standing.state === 'kept')
    return <Badge tone="ok">{i18n.t('promise.kept', [dayWords(standing.at, now)])}</Badge>;
  if (standing.state === 'late')
    return (
      <Badge tone="blocker">
        {standing.days === 0
          ? i18n.t('promise.lateToday')
          : i18n.t('promise.daysLate', standing.days)}
      </Badge>
    );
  if (standing.state === 'due')
    return (
      <Badge>
        {standing.days === 0 ? i18n.t('promise.today') : i18n.t('promise.inDays', standing.days)}
      </Badge>
    );
  const next = nextRound(plan.rounds, now);
  return (
    <Badge>
      {next ? i18n.t('promise.beforeRound', [next.ordinal]) : i18n.t('promise.undated')}
    </Badge>
  );
}

function PromiseFields({ plan, round, promise }: Omit<PromiseRowProps, 'at'>) {
  const store = useStore();
  const { save } = useSaving();
  const removeFrom = useRemoveEntry();
  const place = placeOf({ round, promise });
  const remove = () => removeFrom(place, promise, promise.text);
  return (
    <div className={styles['fields']}>
      <PersonSelect
        label={i18n.t('promise.toWhom')}
        none={i18n.t('promise.nobody')}
        people={plan.people}
        value={promise.toPersonId}
        onChange={(id) => void save(changeEntry(store, place, 'toPersonId', id))}
      />
      <div className={styles['labelled']}>
        <span className={styles['label']} aria-hidden="true">
          {i18n.t('promise.byDay')}
        </span>
        <DueField
          promise={promise.text}
          dueAt={promise.dueAt}
          onChange={(dueAt) => void save(changeEntry(store, place, 'dueAt', dueAt))}
        />
      </div>
      <div>
        <Button size="s" icon="trash" onClick={() => void remove()}>
          {i18n.t('promise.delete')}
        </Button>
      </div>
    </div>
  );
}

/** One promise: to whom, by when, and the press that says it was kept. */
export function PromiseRow({ plan, round, promise, at }: PromiseRowProps) {
  const store = useStore();
  const { save } = useSaving();
  const { id, text, toPersonId, doneAt } = promise;
  const place = placeOf({ round, promise });
  const isDone = doneAt !== undefined;
  const whom = plan.people.find((person) => person.id === toPersonId)?.name;
  const mark = () =>
    void save(changeEntry(store, place, 'doneAt', isDone ? undefined : store.now()));
  return (
    <li className={styles['row']} data-done={isDone || undefined}>
      <OpenRow
        label={i18n.t('promise.more', [text])}
        wanted={at === id}
        line={() => (
          <>
            <InlineEdit
              value={text}
              required
              className={styles['words']}
              label={i18n.t('promise.text')}
              editLabel={i18n.t('promise.edit', [text])}
              onSave={(value) => void save(changeEntry(store, place, 'text', value))}
            />
            <FieldMark
              table={place.table}
              id={place.id}
              field="text"
              entry={{ list: place.list, id: place.entryId }}
              isTitle
            />
            <p className={styles['foot']}>
              <Due plan={plan} promise={promise} />
              <span className="text-3">
                {[whom, i18n.t('round.number', [round.ordinal])].filter(Boolean).join(' · ')}
              </span>
            </p>
          </>
        )}
        acts={
          <Button
            size="s"
            variant={isDone ? 'quiet' : 'default'}
            data-field={at === id ? 'doneAt' : undefined}
            aria-label={i18n.t(isDone ? 'promise.takeBackNamed' : 'promise.doneNamed', [text])}
            onClick={mark}
          >
            {i18n.t(isDone ? 'promise.takeBack' : 'promise.done')}
          </Button>
        }
      >
        <PromiseFields plan={plan} round={round} promise={promise} />
      </OpenRow>
    </li>
  );
}
