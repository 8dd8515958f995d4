import { QuietChoice } from '@/components/entry/quiet-choice';
import { useSaving } from '@/components/saving/saving';
import { ThreadLink } from '@/components/thread/thread-link';
import { Button } from '@/components/ui/button';
import { Objective } from '@/lib/domain/objective';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import styles from './objectives.module.css';
import { saidWords } from './said-words';

interface ObjectiveStandingProps {
  readonly plan: Plan;
  readonly objective: Objective;
  readonly ask: (field: string) => void;
}

const PRIORITIES = ['none', 'p1', 'p2', 'p3'] as const;
const priorityOf = (choice: (typeof PRIORITIES)[number]): Objective['priority'] =>
  (({ none: undefined, p1: 1, p2: 2, p3: 3 }) as const)[choice];

/** Who said it and where, how sure it is, what it is about and when its turn comes. */
export function ObjectiveStanding({ plan, objective, ask }: ObjectiveStandingProps) {
  const store = useStore();
  const { save } = useSaving();
  const { id, text, kind, status, priority } = objective;
  const said = saidWords(plan, objective);
  return (
    <div className={styles['foot']}>
      <QuietChoice
        label={i18n.t('objectives.priority', [text])}
        options={PRIORITIES}
        value={PRIORITIES.find((one) => priorityOf(one) === priority) ?? 'none'}
        words={(choice) => i18n.t(`priority.${choice}`)}
        onChange={(choice) =>
          void save(edit(store, 'objectives', id, 'priority', priorityOf(choice)))
        }
      />
      <QuietChoice
        label={i18n.t('objectives.kind', [text])}
        options={Objective.shape.kind.options}
        value={kind}
        words={(choice) => i18n.t(`objectiveKind.${choice}`)}
        onChange={(choice) => void save(edit(store, 'objectives', id, 'kind', choice))}
      />
      <QuietChoice
        label={i18n.t('objectives.status', [text])}
        options={Objective.shape.status.options}
        value={status}
        words={(choice) => i18n.t(`goalStatus.${choice}`)}
        onChange={(choice) => void save(edit(store, 'objectives', id, 'status', choice))}
      />
      {said ? (
        <span className="text-2">{said}</span>
      ) : (
        status !== 'published' && (
          <Button variant="text" size="s" onClick={() => ask('statedByIds')}>
            {i18n.t('objectives.askWho')}
          </Button>
        )
      )}
      <ThreadLink companyId={plan.company.id} objective={objective} />
    </div>
  );
}
