import { type FocusEvent, type KeyboardEvent, useCallback, useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { SensitiveHint } from '@/components/saving/sensitive-hint';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { WriteField } from '@/components/ui/write-field';
import { PROSE_MAX } from '@/lib/domain/base';
import { KeyPoint } from '@/lib/domain/key-point';
import type { Requirement } from '@/lib/domain/opportunity';
import type { Person } from '@/lib/domain/person';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useTypedText } from '@/lib/react/use-typed-text';
import { edit } from '@/lib/store/commands/edit';
import { sayMeaning } from '@/lib/store/commands/say-meaning';
import styles from './requirements.module.css';

export interface ReadingAt {
  readonly opportunityId: string;
  readonly requirement: Requirement;
  readonly person: Person;
  readonly keyPoint: KeyPoint | undefined;
  readonly words: string;
}

interface ReadingEditorProps {
  readonly at: ReadingAt;
  /** What it is when it is first written: said in an interview that was, or only assumed. */
  readonly first: KeyPoint['status'];
  readonly onLeave: (byKey: boolean) => void;
}

/** The words and how sure they are, saved as they are typed. Escape takes back what was. */
const useReading = ({ opportunityId, requirement, person, keyPoint, words }: ReadingAt) => {
  const store = useStore();
  const { save } = useSaving();
  const [before] = useState(words);
  const say = useCallback(
    (meaning: string, status?: KeyPoint['status']) =>
      save(
        sayMeaning(
          store,
          { opportunityId, personId: person.id },
          requirement,
          meaning.trim() || undefined,
          status,
        ),
      ),
    [store, save, opportunityId, person.id, requirement],
  );
  const setStatus = (status: KeyPoint['status']) =>
    keyPoint && void save(edit(store, 'keyPoints', keyPoint.id, 'status', status));
  return { before, say, setStatus };
};

function StatusSelect(props: {
  readonly person: Person;
  readonly value: KeyPoint['status'];
  readonly onChange: (status: KeyPoint['status']) => void;
}) {
  const label = i18n.t('requirements.statusOf', [props.person.name]);
  return (
    <Select
      quiet
      compact
      aria-label={label}
      value={props.value}
      onChange={({ currentTarget }) => {
        const chosen = KeyPoint.shape.status.safeParse(currentTarget.value);
        if (chosen.success) props.onChange(chosen.data);
      }}
    >
      {KeyPoint.shape.status.options.map((status) => (
        <option key={status} value={status}>
          {i18n.t(`requirements.status.${status}`)}
        </option>
      ))}
    </Select>
  );
}

/** Writes in the cell what somebody means by a requirement. */
export function ReadingEditor({ at, first, onLeave }: ReadingEditorProps) {
  const { before, say, setStatus } = useReading(at);
  const [status, choose] = useState(at.keyPoint?.status ?? first);
  const place = `reading ${at.requirement.id} ${at.person.id}`;
  const write = useCallback((text: string) => say(text, status), [say, status]);
  const typed = useTypedText(place, at.words, write);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      typed.drop();
      if (at.words !== before || typed.text !== before) void say(before, status);
    } else if (event.key !== 'Enter' || event.shiftKey) return;
    else typed.leave();
    event.preventDefault();
    event.stopPropagation();
    onLeave(true);
  };
  const blur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
    typed.leave();
    onLeave(false);
  };
  const pick = (chosen: KeyPoint['status']) => {
    choose(chosen);
    setStatus(chosen);
  };
  return (
    <fieldset className={styles['editor']} onBlur={blur}>
      <Field
        label={i18n.t('requirements.meaning', [at.person.name, at.requirement.text])}
        labelHidden
      >
        <WriteField
          ref={focusEnd}
          value={typed.text}
          maxLength={PROSE_MAX}
          placeholder={i18n.t('requirements.meaningHint')}
          onKeyDown={press}
          onChange={({ currentTarget }) => typed.write(currentTarget.value)}
        />
      </Field>
      <StatusSelect person={at.person} value={status} onChange={pick} />
      <SensitiveHint text={typed.text} />
    </fieldset>
  );
}

function focusEnd(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
