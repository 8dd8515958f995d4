import { type KeyboardEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { IconButton } from '@/components/ui/icon-button';
import { Quote } from '@/components/ui/quote';
import { Select } from '@/components/ui/select';
import { Source } from '@/components/ui/source';
import { TextInput } from '@/components/ui/text-input';
import type { FindingKind } from '@/lib/domain/finding';
import { FINDING_KINDS } from '@/lib/domain/findings';
import { messageKey } from '@/lib/domain/message-key';
import { hasValue, type LineChange, type ReviewedLine } from '@/lib/domain/review';
import styles from './candidate-row.module.css';
import { factKeys } from './fact-keys';
import { RankOfTitle } from './rank-of-title';

interface CandidateRowProps {
  readonly line: ReviewedLine;
  /** Where the page's address and title are shown under the quote. */
  readonly source: string;
  readonly onChange: (change: LineChange) => void;
  /** While a line is edited it stays where it is, whatever kind it becomes. */
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
}

const isKind = (text: string): text is FindingKind => FINDING_KINDS.some((kind) => kind === text);

/** Under another kind the row is drawn anew, elsewhere: the focus goes along. */
const focusLine = (key: string): void => {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-line="${key}"] input`)?.focus(),
  );
};

/** Kind and words of a line, changed in place; each key stroke is a change that survives. */
function LineFields({ line, onChange }: Pick<CandidateRowProps, 'line' | 'onChange'>) {
  return (
    <div className={styles['fields']}>
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
      <Select
        compact
        aria-label={i18n.t('review.kind')}
        value={line.kind}
        onChange={({ currentTarget: { value } }) => {
          if (isKind(value)) onChange({ kind: value });
        }}
      >
        {FINDING_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {i18n.t(`kind.${messageKey(kind)}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** One thing the page says, to keep or to leave. */
export function CandidateRow(props: CandidateRowProps) {
  const { line, source, onChange, editing, onEditing } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const { selector, headingPath } = line.candidate;
  const endEditing = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // Escape would close the popup, Enter would save all.
    event.preventDefault();
    event.stopPropagation();
    onEditing(false);
    focusLine(line.key);
  };
  const words = (
    <>
      {line.text}
      {line.value && <span className="text-2"> {line.value}</span>}
      {line.kind === 'leader' && (
        <>
          {' '}
          <RankOfTitle title={line.value} />
        </>
      )}
    </>
  );
  return (
    <li
      className={styles['row']}
      data-review-row=""
      data-line={line.key}
      onKeyDown={factKeys({ quote: () => setOpen(!open), edit: () => onEditing(true) })}
    >
      <Checkbox
        className={styles['tick']}
        label={words}
        checked={line.ticked}
        onChange={({ currentTarget }) => onChange({ ticked: currentTarget.checked })}
      />
      <span className={styles['acts']}>
        <IconButton
          icon="pen"
          size="s"
          label={i18n.t('review.edit', [line.text])}
          aria-expanded={editing}
          onClick={() => onEditing(!editing)}
        />
        <IconButton
          icon="quote"
          size="s"
          label={i18n.t(open ? 'fact.hideQuote' : 'fact.showQuote')}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        />
      </span>
      {editing && (
        // biome-ignore lint/a11y/noStaticElementInteractions: listens for the keys of the fields inside
        <div className={styles['below']} onKeyDown={endEditing}>
          <LineFields line={line} onChange={onChange} />
        </div>
      )}
      <div id={id} className={styles['below']}>
        {open && (
          <Quote source={<Source detail={headingPath.at(-1)}>{source}</Source>}>
            {selector.exact}
          </Quote>
        )}
      </div>
    </li>
  );
}
