import { type FormEvent, useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { InlineEdit } from '@/components/ui/inline-edit';
import { Note } from '@/components/ui/note';
import { TextInput } from '@/components/ui/text-input';
import type { Requirement } from '@/lib/domain/opportunity';
import type { Person } from '@/lib/domain/person';
import type { Reading } from '@/lib/domain/readings';
import { weigh } from '@/lib/domain/weight';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useDraft } from '@/lib/react/use-draft';
import { chooseStance } from '@/lib/store/commands/choose-stance';
import { shortName } from './reading-words';
import styles from './stance.module.css';

interface StanceProps {
  readonly requirement: Requirement;
  /** All that was said of it, the heaviest first. */
  readonly readings: readonly Reading<Person>[];
  /** One for each wording, where they differ. */
  readonly different: readonly Reading<Person>[];
  readonly stance: string | undefined;
  readonly field?: string | undefined;
}

/** "Mara outweighs Tomasz, 10 to 8." */
const weightsIn = (different: readonly Reading<Person>[]): string => {
  const people = different.map(({ person }) => person);
  const [one, other] = people;
  if (!one || !other) return '';
  const [more, less] = [weigh(one).total, weigh(other).total];
  const names = [shortName(one.name, people), shortName(other.name, people)] as const;
  if (more === less) return i18n.t('requirements.weighSame', [...names, more]);
  return i18n.t('requirements.outweighs', [...names, more, less]);
};

function StanceForm({ requirement, different, field, onChoose, onCancel }: StanceFormProps) {
  const { value, write, clear } = useDraft(`stance ${requirement.id}`);
  const choose = (text: string) => {
    clear();
    onChoose(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = value?.trim();
    if (text) choose(text);
  };
  const people = different.map(({ person }) => person);
  return (
    <form
      className={styles['stanceForm']}
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <Field label={i18n.t('requirements.stanceLabel', [requirement.text])}>
        <TextInput
          ref={(input) => input?.focus()}
          value={value ?? ''}
          autoComplete="off"
          data-field={field}
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
      </Field>
      <div className={styles['acts']}>
        <Button type="submit" disabled={!value?.trim()}>
          {i18n.t('requirements.stanceSave')}
        </Button>
        {different.map(({ person, words }) => (
          <Button key={person.id} variant="quiet" onClick={() => choose(words)}>
            {i18n.t('requirements.asRead', [shortName(person.name, people)])}
          </Button>
        ))}
      </div>
    </form>
  );
}
interface StanceFormProps extends Omit<StanceProps, 'readings' | 'stance'> {
  readonly onChoose: (stance: string) => void;
  readonly onCancel: () => void;
}

/** Where people read a requirement differently: who weighs more, and what the person answers. */
export function StanceStrip({ requirement, readings, different, stance, field }: StanceProps) {
  const store = useStore();
  const { save } = useSaving();
  const [choosing, setChoosing] = useState(false);
  const choose = (text: string | undefined) => {
    const keyPoints = readings.map(({ keyPoint }) => keyPoint);
    void save(chooseStance(store, keyPoints, text));
    setChoosing(false);
  };
  if (stance)
    return (
      <div className={styles['stance']}>
        <span className="label">{i18n.t('requirements.stance')}</span>
        <InlineEdit
          value={stance}
          label={i18n.t('requirements.stanceLabel', [requirement.text])}
          editLabel={i18n.t('requirements.stanceEdit', [requirement.text])}
          onSave={(text) => choose(text || undefined)}
        />
      </div>
    );
  const begin = (
    <Button size="s" data-field={field} onClick={() => setChoosing(true)}>
      {i18n.t('requirements.choose')}
    </Button>
  );
  return (
    <Note tone="warn" className={styles['strip']} action={choosing ? undefined : begin}>
      <p>
        <strong>
          {different.length === 2
            ? i18n.t('requirements.two')
            : i18n.t('requirements.several', [different.length])}
        </strong>{' '}
        {weightsIn(different)}
      </p>
      {choosing && (
        <StanceForm
          {...{ requirement, different, field }}
          onChoose={choose}
          onCancel={() => setChoosing(false)}
        />
      )}
    </Note>
  );
}
