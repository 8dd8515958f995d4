import { useMemo, useState } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { Empty } from '@/components/ui/empty';
import { Mark } from '@/components/ui/mark';
import { Note } from '@/components/ui/note';
import { Segments } from '@/components/ui/segments';
import { Skeleton } from '@/components/ui/skeleton';
import { ViewPage, type ViewProps } from '@/components/workspace/view-page';
import { byPriority } from '@/lib/domain/by-priority';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useGround } from '@/lib/react/use-ground';
import type { Ground } from '@/lib/readiness/ground';
import { countGaps, type Thread } from '@/lib/thread/thread';
import { threadOf } from '@/lib/thread/thread-of';
import styles from './thread.module.css';
import { ThreadList } from './thread-list';
import { ThreadPicture } from './thread-picture';
import { ThreadSwitcher } from './thread-switcher';
import { usePrinting } from './use-printing';

type Shape = 'picture' | 'list';

const countWords = (thread: Thread): string => {
  const { missing, weak } = countGaps(thread);
  if (missing + weak === 0) return i18n.t('thread.whole');
  return i18n.t('thread.gaps', [i18n.t('thread.missing', missing), i18n.t('thread.weak', weak)]);
};

function Legend() {
  return (
    <ul className={styles['legend']}>
      {(['there', 'weak', 'missing'] as const).map((state) => (
        <li key={state}>
          <Mark kind={state} label="" /> {i18n.t(`thread.legend.${state}`)}
        </li>
      ))}
    </ul>
  );
}

/** Of these only the first are drawn. */
const BOUNDED = ['person', 'obstacle', 'proposal', 'goal', 'proof'] as const;

/** What there was no room for, in words. */
function Hidden({ hidden }: Pick<Thread, 'hidden'>) {
  const said = BOUNDED.flatMap((column) =>
    hidden[column] ? [i18n.t(`thread.hidden.${column}`, hidden[column])] : [],
  );
  if (said.length === 0) return null;
  return <p className={styles['hidden']}>{i18n.t('thread.notDrawn', [said.join(' · ')])}</p>;
}

interface OneThreadProps {
  readonly thread: Thread;
  readonly shape: Shape;
  /** The switcher above says which one it is. */
  readonly isNamed: boolean;
}

function OneThread({ thread, shape, isNamed }: OneThreadProps) {
  return (
    <section className={styles['thread']} data-shape={shape}>
      <h2 className={isNamed ? 'visually-hidden' : 'title'}>{thread.objective.text}</h2>
      <p className={styles['count']}>{countWords(thread)}</p>
      {shape === 'picture' && <ThreadPicture thread={thread} />}
      <div className={styles['list']}>
        <ThreadList thread={thread} />
      </div>
      <Hidden hidden={thread.hidden} />
    </section>
  );
}

function Threads({ plan, ground, at }: ViewProps & { readonly ground: Ground }) {
  const [shape, setShape] = useState<Shape>('picture');
  const isPrinting = usePrinting();
  const objectives = useMemo(() => plan.objectives.toSorted(byPriority), [plan.objectives]);
  const chosen = objectives.find(({ id }) => id === at) ?? objectives[0];
  const shown = isPrinting ? objectives : objectives.filter((one) => one === chosen);
  const threads = shown.flatMap(({ id }) => threadOf(ground, id) ?? []);
  return (
    <>
      <div className={styles['bar']}>
        {chosen && (
          <ThreadSwitcher companyId={plan.company.id} objectives={objectives} chosen={chosen} />
        )}
        <Segments<Shape>
          legend={i18n.t('thread.shape')}
          legendHidden
          options={[
            { value: 'picture', label: i18n.t('thread.picture') },
            { value: 'list', label: i18n.t('thread.list') },
          ]}
          value={shape}
          onChange={setShape}
        />
      </div>
      {threads.map((thread) => (
        <OneThread
          key={thread.objective.id}
          thread={thread}
          shape={shape}
          isNamed={!isPrinting && objectives.length > 1}
        />
      ))}
      <Legend />
    </>
  );
}

function NoObjective({ plan }: { readonly plan: Plan }) {
  const route = { page: 'company', id: plan.company.id, view: 'objectives' } as const;
  return (
    <Empty
      title={i18n.t('objectives.none')}
      action={
        <ButtonLink
          variant="primary"
          href={formatRoute({ ...route, at: 'new', field: 'add-objective' })}
        >
          {i18n.t('objectives.addButton')}
        </ButtonLink>
      }
    >
      {i18n.t('thread.noneHint')}
    </Empty>
  );
}

/** From what each person wants to the proof, objective by objective; gaps are drawn as gaps. */
export function ThreadView({ plan, at }: ViewProps) {
  const ground = useGround(plan);
  return (
    <ViewPage view="thread" plan={plan}>
      {plan.objectives.length === 0 && <NoObjective plan={plan} />}
      {plan.objectives.length > 0 && ground.state === 'loading' && (
        <Skeleton label={i18n.t('panel.loading')} lines={8} />
      )}
      {ground.state === 'failed' && <Note tone="blocker">{i18n.t('problem.database')}</Note>}
      {plan.objectives.length > 0 && ground.state === 'ready' && (
        <Threads plan={plan} ground={ground.value} at={at} />
      )}
    </ViewPage>
  );
}
