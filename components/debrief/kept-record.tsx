import { useSaving } from '@/components/saving/saving';
import { InlineEdit } from '@/components/ui/inline-edit';
import { Select } from '@/components/ui/select';
import type { NotedRecord } from '@/lib/domain/debrief';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { changeEntry, setMember } from '@/lib/store/commands/entries';
import { DueField } from './due-field';
import { RecordLine } from './record-line';
import { useCard } from './use-card';

type Of<T extends NotedRecord['type']> = Extract<NotedRecord, { type: T }>;

interface WordsProps {
  readonly text: string;
  readonly onSave: (text: string) => void;
}

/** The words of the record, which from here on are its own. */
function Words({ text, onSave }: WordsProps) {
  return (
    <InlineEdit
      value={text}
      onSave={onSave}
      label={i18n.t('debrief.text')}
      editLabel={i18n.t('debrief.edit', [text])}
      required
    />
  );
}

function KeptKeyPoint({ record }: Of<'keyPoint'>) {
  const store = useStore();
  const { save } = useSaving();
  const { person } = useCard();
  const { quote } = record;
  const write = async (text: string) => {
    if (quote) await save(edit(store, 'keyPoints', record.id, 'quote', text));
    await save(edit(store, 'keyPoints', record.id, 'text', text));
  };
  const detail = i18n.t(quote ? 'debrief.asSaid' : 'debrief.looksFor', [person.name]);
  return (
    <RecordLine mark={quote ? 'quote' : 'key-point'} detail={detail}>
      <Words text={record.text} onSave={(text) => void write(text)} />
    </RecordLine>
  );
}

function KeptObjective({ record: { id, text, currentState, targetState } }: Of<'objective'>) {
  const store = useStore();
  const { save } = useSaving();
  const set = (field: 'text' | 'currentState' | 'targetState') => (said: string) =>
    void save(edit(store, 'objectives', id, field, said || undefined));
  const states = [
    { field: 'currentState', value: currentState, label: i18n.t('debrief.now') },
    { field: 'targetState', value: targetState, label: i18n.t('debrief.target') },
  ] as const;
  const detail = states.map(({ field, value = '', label }) => (
    <span key={field} className="text-3">
      {label}{' '}
      <InlineEdit
        value={value}
        onSave={set(field)}
        label={label}
        editLabel={i18n.t('debrief.editOf', [label, text])}
        placeholder={i18n.t('debrief.open')}
      />
    </span>
  ));
  return (
    <RecordLine mark="objective" detail={detail}>
      <Words text={text} onSave={set('text')} />
    </RecordLine>
  );
}

function KeptObstacle({ record: { id, text, objectiveIds } }: Of<'obstacle'>) {
  const store = useStore();
  const { save } = useSaving();
  const { plan, person } = useCard();
  const [inWayOf = ''] = objectiveIds;
  const choose = async (objective: string) => {
    const at = { table: 'obstacles', id, field: 'objectiveIds' } as const;
    if (inWayOf) await save(setMember(store, at, inWayOf, false));
    if (objective) await save(setMember(store, at, objective, true));
  };
  const detail =
    plan.objectives.length === 0 ? (
      i18n.t('debrief.stated', [person.name])
    ) : (
      <Select
        quiet
        aria-label={i18n.t('debrief.inWayOf', [text])}
        value={inWayOf}
        onChange={({ currentTarget }) => void choose(currentTarget.value)}
      >
        <option value="">{i18n.t('debrief.inWayOfNone')}</option>
        {plan.objectives.map((objective) => (
          <option key={objective.id} value={objective.id}>
            {i18n.t('debrief.inWayOf', [objective.text])}
          </option>
        ))}
      </Select>
    );
  const write = (said: string) => void save(edit(store, 'obstacles', id, 'text', said));
  return (
    <RecordLine mark="obstacle" detail={detail}>
      <Words text={text} onSave={write} />
    </RecordLine>
  );
}

function KeptQuestion({ record: { id, text } }: Of<'question'>) {
  const store = useStore();
  const { save } = useSaving();
  const { person, askIn } = useCard();
  const write = (said: string) => void save(edit(store, 'questions', id, 'text', said));
  return (
    <RecordLine mark="question" detail={i18n.t('debrief.forRound', [person.name, askIn])}>
      <Words text={text} onSave={write} />
    </RecordLine>
  );
}

function KeptPromise({ record: { id, text, dueAt }, round }: Of<'commitment'>) {
  const store = useStore();
  const { save } = useSaving();
  const { person } = useCard();
  const at = { table: 'rounds', id: round.id, list: 'commitments', entryId: id } as const;
  const detail = (
    <>
      {i18n.t('debrief.to', [person.name])}
      <DueField
        promise={text}
        dueAt={dueAt}
        onChange={(day) => void save(changeEntry(store, at, 'dueAt', day))}
      />
    </>
  );
  return (
    <RecordLine mark="promise" detail={detail}>
      <Words text={text} onSave={(said) => void save(changeEntry(store, at, 'text', said))} />
    </RecordLine>
  );
}

/** What a stretch of the notes became, to put right in place. The notes stay as they were written. */
export function KeptRecord({ noted }: { readonly noted: NotedRecord }) {
  switch (noted.type) {
    case 'keyPoint':
      return <KeptKeyPoint {...noted} />;
    case 'objective':
      return <KeptObjective {...noted} />;
    case 'obstacle':
      return <KeptObstacle {...noted} />;
    case 'question':
      return <KeptQuestion {...noted} />;
    case 'commitment':
      return <KeptPromise {...noted} />;
  }
}
