import { QuietChoice } from '@/components/entry/quiet-choice';
import { PersonSelect } from '@/components/people/person-select';
import { useDelete, useSaving } from '@/components/saving/saving';
import { TypedField } from '@/components/saving/typed-field';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { Introduction } from '@/lib/domain/introduction';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import styles from './trust.module.css';

interface IntroductionFieldsProps {
  readonly plan: Plan;
  readonly introduction: Introduction;
  readonly name: string;
}

const DAY_MAX = 366;
const PROSE = ['firstSentence', 'learn', 'how'] as const;

function ByDay({ introduction }: Pick<IntroductionFieldsProps, 'introduction'>) {
  const store = useStore();
  const { save } = useSaving();
  const { id, byDay } = introduction;
  return (
    <Field label={i18n.t('introduction.byDay')}>
      <TextInput
        compact
        type="number"
        min={0}
        max={DAY_MAX}
        step={1}
        data-field="byDay"
        defaultValue={byDay}
        onChange={({ currentTarget: { value, valueAsNumber, validity } }) => {
          // A number half typed or too large is none yet: the day that is stored stays.
          if (!validity.valid) return;
          const day = value === '' ? undefined : valueAsNumber;
          void save(edit(store, 'introductions', id, 'byDay', day));
        }}
      />
    </Field>
  );
}

function Bring({ plan, introduction }: Omit<IntroductionFieldsProps, 'name'>) {
  const store = useStore();
  const { save } = useSaving();
  const { id, bringAccomplishmentId } = introduction;
  const stories = plan.accomplishments.filter(({ defensible }) => defensible !== false);
  const isKnown = stories.some((story) => story.id === bringAccomplishmentId);
  return (
    <Field label={i18n.t('introduction.bringAccomplishmentId')}>
      <Select
        compact
        data-field="bringAccomplishmentId"
        value={isKnown ? bringAccomplishmentId : ''}
        onChange={({ currentTarget: { value } }) =>
          void save(edit(store, 'introductions', id, 'bringAccomplishmentId', value || undefined))
        }
      >
        <option value="">{i18n.t('introduction.noStory')}</option>
        {stories.map((story) => (
          <option key={story.id} value={story.id}>
            {story.title}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Who({ plan, introduction, name }: IntroductionFieldsProps) {
  const store = useStore();
  const { save } = useSaving();
  const { id, personId, label, audience } = introduction;
  return (
    <>
      <PersonSelect
        label={i18n.t('introduction.who')}
        none={i18n.t('introduction.notListed')}
        people={plan.people}
        value={personId}
        onChange={(person) => void save(edit(store, 'introductions', id, 'personId', person))}
      />
      {personId === undefined && (
        <TypedField
          place={`introductions-${id}-label`}
          value={label}
          label={i18n.t('introduction.label')}
          keep={(text) => edit(store, 'introductions', id, 'label', text)}
          of={{ table: 'introductions', id, field: 'label', isTitle: true }}
        />
      )}
      <div className={styles['labelled']}>
        <span className={styles['label']} aria-hidden="true">
          {i18n.t('introduction.audience')}
        </span>
        <QuietChoice
          label={i18n.t('introduction.audienceOf', [name])}
          options={Introduction.shape.audience.options}
          value={audience}
          words={(choice) => i18n.t(`audience.${choice}`)}
          onChange={(choice) => void save(edit(store, 'introductions', id, 'audience', choice))}
        />
      </div>
    </>
  );
}

/** All there is to say about an introduction. */
export function IntroductionFields({ plan, introduction, name }: IntroductionFieldsProps) {
  const store = useStore();
  const remove = useDelete();
  const { id } = introduction;
  return (
    <>
      {PROSE.map((field) => (
        <TypedField
          key={field}
          multiline
          place={`introductions-${id}-${field}`}
          field={field}
          value={introduction[field]}
          label={i18n.t(`introduction.${field}`)}
          keep={(text) => edit(store, 'introductions', id, field, text)}
          of={{ table: 'introductions', id, field }}
        />
      ))}
      <div className={styles['fields']}>
        <ByDay introduction={introduction} />
        <Bring plan={plan} introduction={introduction} />
        <Who plan={plan} introduction={introduction} name={name} />
      </div>
      <div>
        <Button
          size="s"
          icon="trash"
          onClick={() => void remove({ table: 'introductions', id }, name)}
        >
          {i18n.t('introduction.delete')}
        </Button>
      </div>
    </>
  );
}
