import { SensitiveHint } from '@/components/saving/sensitive-hint';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { findNoted } from '@/lib/domain/debrief';
import { NOTE_MARKS } from '@/lib/domain/note-mark';
import type { NoteLink, Participant } from '@/lib/domain/participant';
import { i18n } from '@/lib/locales/i18n';
import styles from './ledger.module.css';
import { LedgerRow } from './ledger-row';
import { markWords } from './mark-words';
import { StarredMoments } from './starred-moments';
import { useCard } from './use-card';
import { useLedger } from './use-ledger';
import { useUnmark } from './use-unmark';

interface LedgerProps {
  readonly participant: Participant;
  /** The card was opened by a key: the writing goes on at once. */
  readonly takesFocus: boolean;
  readonly onDone: () => void;
}

const endOf = ({ notes = '' }: Participant) => {
  const lines = notes.split('\n');
  return { line: lines.length - 1, at: lines.at(-1)?.length ?? 0 };
};

/** The keys that turn a line into something. */
function MarkKeys() {
  return (
    <ul className={styles['keys']} aria-label={i18n.t('debrief.keys')}>
      {NOTE_MARKS.map(({ mark, key }) => (
        <li key={mark}>
          <Kbd keys={key} /> {markWords(mark)}
        </li>
      ))}
    </ul>
  );
}

/** Memory helps only where there is nothing yet. */
function Prompts() {
  return (
    <ul className={styles['prompts']}>
      <li>{i18n.t('debrief.prompt.surprised')}</li>
      <li>{i18n.t('debrief.prompt.twice')}</li>
      <li>{i18n.t('debrief.prompt.wrote')}</li>
    </ul>
  );
}

/** Somebody's notes, word for word, line by line, and beside each what it became. */
export function Ledger({ participant, takesFocus, onDone }: LedgerProps) {
  const { plan, seat, facts } = useCard();
  const unmark = useUnmark(seat);
  const isLive = (link: NoteLink) =>
    findNoted(plan, link) !== null || (link.type === 'finding' && facts.has(link.targetId ?? ''));
  const startAt = takesFocus ? endOf(participant) : null;
  const ledger = useLedger({ seat, participant, isLive, unmark, onDone, startAt });
  const isEmpty = ledger.noted.text.trim() === '' && ledger.lines[0]?.stretches.length === 0;
  return (
    <section className={styles['ledger']} aria-label={i18n.t('debrief.notes')}>
      <StarredMoments
        notes={ledger.noted.text}
        onFill={(line) => ledger.setCaret({ line, at: ledger.lines[line]?.text.length ?? 0 })}
      />
      <div className={styles['head']} aria-hidden="true">
        <span>{i18n.t('debrief.notes')}</span>
        <span>{i18n.t('debrief.became')}</span>
      </div>
      <ol className={styles['rows']} data-field="notes">
        {ledger.lines.map((line) => (
          <LedgerRow key={line.number} line={line} ledger={ledger} />
        ))}
      </ol>
      {isEmpty && <Prompts />}
      <div className={styles['foot']}>
        <Button variant="quiet" size="s" icon="plus" onClick={ledger.addLine}>
          {i18n.t('debrief.addLine')}
        </Button>
        <MarkKeys />
      </div>
      <SensitiveHint text={ledger.noted.text} />
    </section>
  );
}
