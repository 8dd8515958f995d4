import { TypedField } from '@/components/saving/typed-field';
import { Icon } from '@/components/ui/icon';
import type { Objective } from '@/lib/domain/objective';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import styles from './bridge-fields.module.css';
import { CitedField } from './cited-field';
import type { Sheet } from './sheet';

/** Where they are and where they want to be, of one objective: it is the objective that is edited. */
function NowAndTarget({ objective }: { readonly objective: Objective }) {
  const store = useStore();
  const { id, text, currentState, targetState } = objective;
  return (
    <fieldset className={styles['pair']}>
      <legend className="small text-2">{text}</legend>
      <TypedField
        multiline
        place={`objective ${id} currentState`}
        value={currentState}
        keep={(words) => edit(store, 'objectives', id, 'currentState', words)}
        of={{ table: 'objectives', id, field: 'currentState' }}
        label={i18n.t('proposal.now')}
        field={`now-${id}`}
      />
      <Icon name="arrow" className={styles['arrow']} />
      <TypedField
        multiline
        place={`objective ${id} targetState`}
        value={targetState}
        keep={(words) => edit(store, 'objectives', id, 'targetState', words)}
        of={{ table: 'objectives', id, field: 'targetState' }}
        label={i18n.t('proposal.target')}
        field={`then-${id}`}
      />
    </fieldset>
  );
}

/** Both ends, and the sentence between them. */
export function BridgeFields({ plan, proposal: { id, objectiveIds, vision } }: Sheet) {
  const store = useStore();
  const objectives = plan.objectives.filter((one) => objectiveIds.includes(one.id));
  return (
    <>
      {objectives.length === 0 && <p className="text-2">{i18n.t('proposal.noObjective')}</p>}
      {objectives.map((objective) => (
        <NowAndTarget key={objective.id} objective={objective} />
      ))}
      <CitedField
        place={`proposal ${id} vision`}
        value={vision}
        keep={(words) => edit(store, 'proposals', id, 'vision', words)}
        of={{ table: 'proposals', id, field: 'vision' }}
        label={i18n.t('proposal.vision')}
        placeholder={i18n.t('proposal.visionHint')}
        field="vision"
      />
    </>
  );
}
