import { RoundSelect } from '@/components/company/round-select';
import { OpenRow } from '@/components/entry/open-row';
import { PersonSelect } from '@/components/people/person-select';
import { FieldMark } from '@/components/saving/field-mark';
import { useDelete, useSaving } from '@/components/saving/saving';
import { TypedField } from '@/components/saving/typed-field';
import { Button } from '@/components/ui/button';
import { InlineEdit } from '@/components/ui/inline-edit';
import { Mark, type MarkKind } from '@/components/ui/mark';
import { nextStatus } from '@/lib/domain/expectation';
import type { KeyPoint } from '@/lib/domain/key-point';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import styles from './trust.module.css';

interface ExpectationRowProps {
  readonly plan: Plan;
  readonly keyPoint: KeyPoint;
  readonly wanted: boolean;
}

/** How sure it is: the same grammar of shapes as everywhere. */
const marks: Record<KeyPoint['status'], MarkKind> = {
  assumed: 'missing',
  inferred: 'missing',
  stated: 'weak',
  confirmed: 'there',
  contradicted: 'none',
};

function ExpectationFields({ plan, keyPoint }: Omit<ExpectationRowProps, 'wanted'>) {
  const store = useStore();
  const { save } = useSaving();
  const remove = useDelete();
  const { id, text, personId, roundId, interpretation } = keyPoint;
  return (
    <>
      <TypedField
        multiline
        place={`keyPoints-${id}-interpretation`}
        field="interpretation"
        value={interpretation}
        label={i18n.t('expectation.interpretation')}
        keep={(words) => edit(store, 'keyPoints', id, 'interpretation', words)}
        of={{ table: 'keyPoints', id, field: 'interpretation' }}
      />
      <div className={styles['fields']}>
        <PersonSelect
          label={i18n.t('expectation.whose')}
          none={i18n.t('expectation.nobody')}
          people={plan.people}
          value={personId}
          onChange={(person) => void save(edit(store, 'keyPoints', id, 'personId', person))}
        />
        <RoundSelect
          label={i18n.t('objectives.saidIn')}
          rounds={plan.rounds}
          value={roundId}
          onChange={(round) => void save(edit(store, 'keyPoints', id, 'roundId', round))}
        />
      </div>
      <div>
        <Button size="s" icon="trash" onClick={() => void remove({ table: 'keyPoints', id }, text)}>
          {i18n.t('expectation.delete')}
        </Button>
      </div>
    </>
  );
}

/** One expectation; one press goes from assumed to stated to confirmed. */
export function ExpectationRow({ plan, keyPoint, wanted }: ExpectationRowProps) {
  const store = useStore();
  const { save } = useSaving();
  const { id, text, status, personId } = keyPoint;
  const whose = plan.people.find((person) => person.id === personId)?.name;
  const next = nextStatus(status);
  return (
    <li className={styles['row']}>
      <OpenRow
        label={i18n.t('expectation.more', [text])}
        wanted={wanted}
        line={() => (
          <>
            <InlineEdit
              value={text}
              required
              label={i18n.t('expectation.text')}
              editLabel={i18n.t('expectation.edit', [text])}
              onSave={(value) => void save(edit(store, 'keyPoints', id, 'text', value))}
            />
            <FieldMark table="keyPoints" id={id} field="text" isTitle />
            {whose && <p className="small text-3">{whose}</p>}
          </>
        )}
        acts={
          <Button
            size="s"
            variant="quiet"
            aria-label={i18n.t('expectation.step', [
              text,
              i18n.t(`expectationStatus.${status}`),
              i18n.t(`expectationStatus.${next}`),
            ])}
            onClick={() => void save(edit(store, 'keyPoints', id, 'status', next))}
          >
            <Mark kind={marks[status]} label="" />
            {i18n.t(`expectationStatus.${status}`)}
          </Button>
        }
      >
        <ExpectationFields plan={plan} keyPoint={keyPoint} />
      </OpenRow>
    </li>
  );
}
