import { lazy, Suspense, useId, useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { IconButton } from '@/components/ui/icon-button';
import { Quote } from '@/components/ui/quote';
import { Source } from '@/components/ui/source';
import type { LineChange, ReviewedLine } from '@/lib/domain/review';
import { i18n } from '@/lib/locales/i18n';
import { AsOf } from './as-of';
import styles from './candidate-row.module.css';
import { factKeys } from './fact-keys';
import { RankOfTitle } from './rank-of-title';
import { WhyOffered } from './why-offered';

/** Most lines are kept as they are: what puts them right comes with the first press. */
const LineFields = lazy(async () => ({ default: (await import('./line-fields')).LineFields }));

interface CandidateRowProps {
  readonly line: ReviewedLine;
  /** The page's address as it is shown under the quote. */
  readonly source: string;
  readonly onChange: (change: LineChange) => void;
  /** While a line is edited it stays where it is, whatever kind it becomes. */
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
}

/** Under another kind the row is drawn anew, elsewhere: the focus goes along. */
const focusLine = (key: string): void => {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-line="${key}"] [type=checkbox]`)?.focus(),
  );
};

/** What the line says; words of a page never turn those around them. */
function Words({ line: { kind, text, value, candidate } }: Pick<CandidateRowProps, 'line'>) {
  return (
    <>
      <bdi>{text}</bdi>
      {value && <bdi className="text-2"> {value}</bdi>}
      {candidate.asOf && <AsOf date={candidate.asOf} text={text} />}
      {kind === 'leader' && (
        <>
          {' '}
          <RankOfTitle title={value} />
        </>
      )}
    </>
  );
}

/** One thing the page says, to keep or to leave. */
export function CandidateRow(props: CandidateRowProps) {
  const { line, source, onChange, editing, onEditing } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const whyId = useId();
  const endEditing = () => {
    onEditing(false);
    focusLine(line.key);
  };
  return (
    <li
      className={styles['row']}
      data-review-row=""
      data-line={line.key}
      onKeyDown={factKeys({ quote: () => setOpen(!open), edit: () => onEditing(true) })}
    >
      <Checkbox
        className={styles['tick']}
        label={<Words line={line} />}
        aria-describedby={whyId}
        checked={line.ticked}
        onChange={({ currentTarget }) => onChange({ ticked: currentTarget.checked })}
      />
      <span className={styles['acts']}>
        <IconButton
          icon="pen"
          size="s"
          label={i18n.t('review.edit', [line.text])}
          shortcut="e"
          aria-expanded={editing}
          onClick={() => onEditing(!editing)}
        />
        <IconButton
          icon="quote"
          size="s"
          label={i18n.t('review.showWhy', [line.text])}
          shortcut="q"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        />
      </span>
      {editing && (
        <div className={styles['below']}>
          <Suspense>
            <LineFields line={line} onChange={onChange} onDone={endEditing} />
          </Suspense>
        </div>
      )}
      <div id={id} className={styles['below']} hidden={!open}>
        <WhyOffered id={whyId} line={line} />
        {open && <Quote source={<Source>{source}</Source>}>{line.candidate.selector.exact}</Quote>}
      </div>
    </li>
  );
}
