import { OpenRow } from '@/components/entry/open-row';
import { QuietChoice } from '@/components/entry/quiet-choice';
import { FieldMark } from '@/components/saving/field-mark';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { InlineEdit } from '@/components/ui/inline-edit';
import { Obstacle } from '@/lib/domain/obstacle';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { AnsweredBy } from './answered-by';
import styles from './objectives.module.css';
import { ObstacleFields } from './obstacle-fields';
import { saidWords } from './said-words';

interface ObstacleRowProps {
  readonly plan: Plan;
  readonly obstacle: Obstacle;
  readonly at: string | undefined;
}

interface StandingProps {
  readonly plan: Plan;
  readonly obstacle: Obstacle;
  readonly ask: (field: string) => void;
}

function Standing({ plan, obstacle, ask }: StandingProps) {
  const store = useStore();
  const { save } = useSaving();
  const { id, text, status, impact } = obstacle;
  return (
    <div className={styles['foot']}>
      <QuietChoice
        label={i18n.t('obstacles.status', [text])}
        options={Obstacle.shape.status.options}
        value={status}
        words={(choice) => i18n.t(`goalStatus.${choice}`)}
        onChange={(choice) => void save(edit(store, 'obstacles', id, 'status', choice))}
      />
      <span className="text-2">{saidWords(plan, obstacle)}</span>
      {!impact && (
        <Button variant="text" size="s" onClick={() => ask('impact')}>
          {i18n.t('obstacles.askImpact')}
        </Button>
      )}
    </div>
  );
}

/** One thing in the way: what it costs, what was tried, what answers it. */
export function ObstacleRow({ plan, obstacle, at }: ObstacleRowProps) {
  const store = useStore();
  const { save } = useSaving();
  const { id, text, status, impact, alreadyTried } = obstacle;
  return (
    <li className={styles['obstacle']} data-status={status}>
      <OpenRow
        label={i18n.t('obstacles.more', [text])}
        wanted={at === id}
        line={(ask) => (
          <>
            <InlineEdit
              value={text}
              required
              label={i18n.t('obstacles.text')}
              editLabel={i18n.t('obstacles.edit', [text])}
              onSave={(value) => void save(edit(store, 'obstacles', id, 'text', value))}
            />
            <FieldMark table="obstacles" id={id} field="text" isTitle />
            {impact && <p className="small text-2">{impact}</p>}
            {alreadyTried && (
              <p className="small text-2">{i18n.t('obstacles.tried', [alreadyTried])}</p>
            )}
            <Standing plan={plan} obstacle={obstacle} ask={ask} />
            {status !== 'resolved' && (
              <AnsweredBy plan={plan} table="obstacles" id={id} text={text} wanted={at === id} />
            )}
          </>
        )}
      >
        <ObstacleFields plan={plan} obstacle={obstacle} />
      </OpenRow>
    </li>
  );
}
