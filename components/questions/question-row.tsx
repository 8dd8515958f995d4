import type { KeyboardEvent } from 'react';
import { OpenRow } from '@/components/entry/open-row';
import { FieldMark } from '@/components/saving/field-mark';
import { useDelete, useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { InlineEdit } from '@/components/ui/inline-edit';
import type { Plan } from '@/lib/domain/plan';
import type { Question } from '@/lib/domain/question';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { moveQuestion } from '@/lib/store/commands/question';
import type { Research } from '@/lib/store/queries/research';
import { QuestionFields } from './question-fields';
import { QuestionStanding } from './question-standing';
import styles from './questions.module.css';

interface QuestionRowProps {
  readonly plan: Plan;
  readonly question: Question;
  /** The list it stands in, in order. */
  readonly among: readonly Question[];
  /** A kept fact that says it already. */
  readonly answer: Research | undefined;
  readonly wanted: boolean;
}

interface MoveButtonsProps {
  readonly text: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly move: (by: -1 | 1) => void;
}

function MoveButtons({ text, first, last, move }: MoveButtonsProps) {
  return (
    <>
      <IconButton
        icon="arrow"
        size="s"
        className={styles['up']}
        label={i18n.t('questions.earlier', [text])}
        shortcut="Alt+ArrowUp"
        aria-disabled={first}
        onClick={() => move(-1)}
      />
      <IconButton
        icon="arrow"
        size="s"
        className={styles['down']}
        label={i18n.t('questions.later', [text])}
        shortcut="Alt+ArrowDown"
        aria-disabled={last}
        onClick={() => move(1)}
      />
    </>
  );
}

/** One question: its words, what became of it, and whether it need be asked. */
export function QuestionRow({ plan, question, among, answer, wanted }: QuestionRowProps) {
  const store = useStore();
  const { save } = useSaving();
  const remove = useDelete();
  const { id, text } = question;
  const move = (by: -1 | 1) => void save(moveQuestion(store, id, among, by));
  const moveByKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const isButton = event.target instanceof HTMLButtonElement;
    if (!event.altKey || by === 0 || !isButton) return;
    event.preventDefault();
    move(by);
  };
  return (
    <li className={styles['row']} data-status={question.status} onKeyDown={moveByKey}>
      <OpenRow
        label={i18n.t('questions.more', [text])}
        wanted={wanted}
        line={(ask) => (
          <>
            <div data-field={wanted ? 'text' : undefined}>
              <InlineEdit
                value={text}
                required
                className={styles['text']}
                label={i18n.t('questions.text')}
                editLabel={i18n.t('questions.edit', [text])}
                onSave={(value) => void save(edit(store, 'questions', id, 'text', value))}
              />
              <FieldMark table="questions" id={id} field="text" isTitle />
            </div>
            <QuestionStanding plan={plan} question={question} answer={answer} ask={ask} />
          </>
        )}
        acts={
          <MoveButtons
            text={text}
            first={among[0]?.id === id}
            last={among.at(-1)?.id === id}
            move={move}
          />
        }
      >
        <QuestionFields plan={plan} question={question} />
        <div>
          <Button
            size="s"
            icon="trash"
            onClick={() => void remove({ table: 'questions', id }, text)}
          >
            {i18n.t('questions.delete')}
          </Button>
        </div>
      </OpenRow>
    </li>
  );
}
