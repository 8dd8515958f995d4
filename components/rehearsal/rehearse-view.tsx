import { useState } from 'react';
import { Note } from '@/components/ui/note';
import { Select } from '@/components/ui/select';
import { Skeleton } from '@/components/ui/skeleton';
import { ViewPage, type ViewProps } from '@/components/workspace/view-page';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { goTo } from '@/lib/react/use-hash-route';
import { useNow } from '@/lib/react/use-now';
import { useRehearsal } from '@/lib/react/use-rehearsal';
import { type Standing, whoListens } from '@/lib/rehearsal/set';
import { ComingUp } from './coming-up';
import styles from './rehearsal.module.css';
import { Session } from './session';
import { SetList } from './set-list';

interface WhomProps {
  readonly plan: Plan;
  readonly person: Person | undefined;
  readonly now: number;
}

/** Whom to rehearse for. Somebody who will not be in the room can be chosen by their page. */
function Whom({ plan, person, now }: WhomProps) {
  const listeners = whoListens(plan, now);
  const all = person && !listeners.includes(person) ? [...listeners, person] : listeners;
  return (
    <Select
      compact
      className={styles['whom']}
      aria-label={i18n.t('rehearse.whom')}
      value={person?.id ?? ''}
      onChange={({ currentTarget: { value } }) =>
        goTo({
          page: 'company',
          id: plan.company.id,
          view: 'rehearse',
          ...(value !== '' && { at: value }),
        })
      }
    >
      <option value="">{i18n.t('rehearse.wholeRound')}</option>
      {all.map(({ id, name }) => (
        <option key={id} value={id}>
          {i18n.t('rehearse.for', [name])}
        </option>
      ))}
    </Select>
  );
}

interface RehearsingProps extends ViewProps {
  readonly person: Person | undefined;
}

function Rehearsing({ plan, person }: RehearsingProps) {
  const now = useNow();
  const set = useRehearsal(plan, person?.id);
  const [queue, setQueue] = useState<readonly Standing[] | null>(null);
  // While something is said there is nothing to see but its cue.
  const isOn = queue !== null;
  return (
    <ViewPage
      view="rehearse"
      plan={plan}
      actions={!isOn && <Whom plan={plan} person={person} now={now} />}
      rail={!isOn && set.state === 'ready' && <ComingUp set={set.value} />}
      railLabel={i18n.t('rehearse.rail')}
    >
      {set.state === 'loading' && <Skeleton label={i18n.t('panel.loading')} lines={6} />}
      {set.state === 'failed' && <Note tone="blocker">{i18n.t('problem.database')}</Note>}
      {set.state === 'ready' &&
        (queue ? (
          <Session queue={queue} set={set.value} plan={plan} onEnd={() => setQueue(null)} />
        ) : (
          <SetList plan={plan} person={person} set={set.value} onStart={setQueue} />
        ))}
    </ViewPage>
  );
}

/** What to say aloud before the interview: the list, then one cue at a time. */
export function RehearseView({ plan, at }: ViewProps) {
  const person = plan.people.find(({ id }) => id === at);
  return <Rehearsing key={person?.id ?? ''} plan={plan} person={person} />;
}
