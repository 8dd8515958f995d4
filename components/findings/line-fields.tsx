import { type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { hasValue, type LineChange, type ReviewedLine } from '@/lib/domain/review';
import { i18n } from '@/lib/locales/i18n';
import { KindSelect } from './kind-select';
import styles from './line-fields.module.css';
import { asReadWords } from './why-words';

interface LineFieldsProps {
  readonly line: ReviewedLine;
  readonly onChange: (change: LineChange) => void;
  readonly onDone: () => void;
}

const caretToEnd = (area: HTMLTextAreaElement | null): void => {
  area?.setSelectionRange(area.value.length, area.value.length);
};

/** What is pasted may hold line breaks; a statement is one paragraph. */
const oneParagraph = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

type WordsProps = Pick<LineFieldsProps, 'line' | 'onChange'>;

/** The statement, as long as it is. */
function Words({ line, onChange }: WordsProps) {
  const isEmpty = line.text.trim() === '';
  return (
    <Field
      label={i18n.t('review.words')}
      labelHidden
      error={isEmpty ? i18n.t('review.noWords') : undefined}
    >
      <TextArea
        ref={caretToEnd}
        rows={1}
        autoFocus
        className={styles['words']}
        value={line.text}
        onChange={({ currentTarget }) => onChange({ text: oneParagraph(currentTarget.value) })}
      />
    </Field>
  );
}

/** Back to the kind and the words that were read, once they are others. */
function AsRead({ line, onChange }: WordsProps) {
  const { kind, text, value = '' } = line.candidate;
  if (asReadWords(line) === null || kind === 'company') return null;
  return (
    <Button size="s" variant="quiet" icon="undo" onClick={() => onChange({ kind, text, value })}>
      {i18n.t('review.asRead')}
    </Button>
  );
}

/**
 * Kind and words of a line, changed in place; each key stroke is a change that survives. Enter ends
 * it, Escape also takes back what was changed since it began.
 */
export function LineFields({ line, onChange, onDone }: LineFieldsProps) {
  const [before] = useState({ kind: line.kind, text: line.text, value: line.value });
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isButton = event.target instanceof HTMLButtonElement;
    if (event.key !== 'Escape' && (event.key !== 'Enter' || isButton)) return;
    // Escape would close the popup, Enter would save all.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') onChange(before);
    onDone();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser we support
    <div
      role="group"
      aria-label={i18n.t('review.edit', [before.text])}
      className={styles['fields']}
      onKeyDown={press}
    >
      <Words line={line} onChange={onChange} />
      {hasValue(line.kind) && (
        <TextInput
          compact
          aria-label={i18n.t('research.detail')}
          placeholder={i18n.t('research.noDetail')}
          value={line.value}
          onChange={({ currentTarget }) => onChange({ value: currentTarget.value })}
        />
      )}
      <div className={styles['acts']}>
        <KindSelect value={line.kind} onChange={(kind) => onChange({ kind })} />
        <Button size="s" onClick={onDone}>
          {i18n.t('review.endEdit')}
        </Button>
        <AsRead line={line} onChange={onChange} />
      </div>
    </div>
  );
}
