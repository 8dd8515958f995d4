import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { TextInput } from '@/components/ui/text-input';
import { hasValue, type LineChange, type ReviewedLine } from '@/lib/domain/review';
import { KindSelect } from './kind-select';
import styles from './line-fields.module.css';

interface LineFieldsProps {
  readonly line: ReviewedLine;
  readonly onChange: (change: LineChange) => void;
  readonly onDone: () => void;
}

/** Kind and words of a line, changed in place; each key stroke is a change that survives. */
export function LineFields({ line, onChange, onDone }: LineFieldsProps) {
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // Escape would close the popup, Enter would save all.
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the fields inside
    <div className={styles['fields']} onKeyDown={press}>
      <TextInput
        compact
        autoFocus
        aria-label={i18n.t('review.words')}
        value={line.text}
        onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
      />
      {hasValue(line.kind) && (
        <TextInput
          compact
          aria-label={i18n.t('research.detail')}
          placeholder={i18n.t('research.noDetail')}
          value={line.value}
          onChange={({ currentTarget }) => onChange({ value: currentTarget.value })}
        />
      )}
      <KindSelect value={line.kind} onChange={(kind) => onChange({ kind })} />
    </div>
  );
}
