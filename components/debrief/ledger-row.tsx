import { useEffect, useLayoutEffect, useRef } from 'react';
import { findNoted } from '@/lib/domain/debrief';
import type { NoteMark } from '@/lib/domain/note-mark';
import type { MarkedStretch } from '@/lib/domain/noted';
import type { NoteLink } from '@/lib/domain/participant';
import { i18n } from '@/lib/locales/i18n';
import { HeardFact } from './heard-fact';
import { KeptRecord } from './kept-record';
import styles from './ledger.module.css';
import type { LedgerLine } from './ledger-edits';
import { LineChip } from './line-chip';
import { markOfLink, markWords } from './mark-words';
import { RecordPreview } from './record-preview';
import { useCard } from './use-card';
import type { useLedger } from './use-ledger';

type Ledger = ReturnType<typeof useLedger>;

interface RowProps {
  readonly line: LedgerLine;
  readonly ledger: Ledger;
}

interface BecameProps {
  readonly stretch: MarkedStretch;
  readonly words: string;
  readonly link: NoteLink | undefined;
}

/** What one marked stretch became, or becomes. */
function Became({ stretch: { becomes }, words, link }: BecameProps) {
  const { plan, facts } = useCard();
  if (becomes) return <RecordPreview mark={becomes.mark} words={words} />;
  const noted = link && findNoted(plan, link);
  if (noted) return <KeptRecord noted={noted} />;
  const fact = link?.targetId === undefined ? undefined : facts.get(link.targetId);
  return fact && link ? <HeardFact fact={fact} linkId={link.id} /> : null;
}

const useMarkOf = (line: LedgerLine, linkOf: Ledger['linkOf']): NoteMark | null => {
  const { plan } = useCard();
  const [first] = line.stretches;
  if (!first) return null;
  if (first.becomes) return first.becomes.mark;
  const link = linkOf(first.id);
  const mark = link && markOfLink(plan, link);
  return mark && mark !== 'note' ? mark : null;
};

/** Puts the caret where the ledger wants it. */
const useCaret = ({ number }: LedgerLine, { caret, setCaret }: Ledger) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const at = caret?.line === number ? caret.at : null;
  useLayoutEffect(() => {
    if (at === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(at, at);
  }, [at]);
  useEffect(() => {
    if (at !== null) setCaret(null);
  }, [at, setCaret]);
  return field;
};

/** One line of the notes, word for word, and beside it what it became. */
export function LedgerRow({ line, ledger }: RowProps) {
  const mark = useMarkOf(line, ledger.linkOf);
  const field = useCaret(line, ledger);
  const { person } = useCard();
  const number = line.number + 1;
  const label = mark
    ? i18n.t('debrief.markedLine', [number, person.name, markWords(mark)])
    : i18n.t('debrief.line', [number, person.name]);
  return (
    <li className={styles['row']}>
      <LineChip
        number={number}
        mark={mark}
        onMark={(as) => ledger.mark(line, as)}
        onUnmark={() => void ledger.takeMark(line)}
      />
      <textarea
        ref={field}
        rows={1}
        className={styles['raw']}
        data-marked={mark ? '' : undefined}
        aria-label={label}
        autoComplete="off"
        value={line.text}
        onChange={({ currentTarget }) => ledger.type(line, currentTarget)}
        onKeyDown={(event) => ledger.press(line, event)}
        onFocus={() => ledger.take(line.number)}
        onBlur={() => void ledger.leave()}
      />
      <div className={styles['became']}>
        {line.stretches.map((stretch) => (
          <Became
            key={stretch.id}
            stretch={stretch}
            words={ledger.noted.text.slice(stretch.start, stretch.end)}
            link={ledger.linkOf(stretch.id)}
          />
        ))}
        {line.stretches.length === 0 && line.text.trim() !== '' && (
          <span className="text-3">{i18n.t('debrief.justNote')}</span>
        )}
      </div>
    </li>
  );
}
