import { useEffect, useRef, useState } from 'react';
import { CandidateRow } from '@/components/findings/candidate-row';
import { useEnterKey, useMoveKeys } from '@/components/popup/review-keys';
import { type Entry, useReview } from '@/components/popup/use-review';
import { addressWords } from '@/components/research/source-words';
import { Button } from '@/components/ui/button';
import { Gutter } from '@/components/ui/gutter';
import { Icon } from '@/components/ui/icon';
import type { PageReading } from '@/lib/domain/candidate';
import type { FindingKind } from '@/lib/domain/finding';
import { messageKey } from '@/lib/domain/message-key';
import { pickKey } from '@/lib/domain/pick';
import { byKind } from '@/lib/domain/review';
import { i18n } from '@/lib/locales/i18n';
import styles from './picked-lines.module.css';

interface PickedLinesProps {
  readonly companyId: string;
  /** The last pick first. */
  readonly readings: readonly [PageReading, ...PageReading[]];
  /** All that was ticked is kept, or it is dropped. */
  readonly onDone: () => void;
}

type Review = ReturnType<typeof useReview>;

/** One press ticks all that is built like what was pointed at. */
function TickAlike({ review }: { readonly review: Review }) {
  const open = review.entries.filter(
    ({ candidate, ticked, kept }) => candidate.ruleId === 'user/alike' && !ticked && !kept,
  );
  if (open.length === 0) return null;
  const keys = open.map(({ key }) => key);
  return (
    <Button size="s" onClick={() => review.changeAll(keys, { ticked: true })}>
      {i18n.t('pick.tickAlike', open.length)}
    </Button>
  );
}

function KeptLine({ text }: { readonly text: string }) {
  return (
    <li className={styles['kept']}>
      <Icon name="check" label={i18n.t('review.kept')} />
      <bdi>{text}</bdi>
    </li>
  );
}

/** By kind, as in the popup; a line that is being edited stays where it is. */
function Lines({ review }: { readonly review: Review }) {
  const [edited, setEdited] = useState<{ key: string; kind: FindingKind } | null>(null);
  const lineOf = (entry: Entry) =>
    entry.kept ? (
      <KeptLine key={entry.key} text={entry.kept.finding.text} />
    ) : (
      <CandidateRow
        key={entry.key}
        line={entry}
        source={addressWords(entry.page.url)}
        onChange={(change) => review.change(entry.key, change)}
        editing={edited?.key === entry.key}
        onEditing={(editing) => setEdited(editing ? { key: entry.key, kind: entry.kind } : null)}
      />
    );
  const shown = review.entries.map((entry) => ({
    entry,
    kind: entry.key === edited?.key ? edited.kind : entry.kind,
  }));
  return byKind(shown).map(({ kind, lines }) => (
    <Gutter key={kind} label={i18n.t(`kind.${messageKey(kind)}`)} level={3}>
      <ul>{lines.map(({ entry }) => lineOf(entry))}</ul>
    </Gutter>
  ));
}

/** What was picked, to be put right and kept like what was found. */
export function PickedLines({ companyId, readings, onDone }: PickedLinesProps) {
  const [reading, ...others] = readings;
  const review = useReview(companyId, reading, others, pickKey(companyId));
  const area = useRef<HTMLDivElement>(null);
  const isReady = review.state === 'ready';
  // The button that took it is gone: the keyboard goes on at what it took.
  useEffect(() => {
    if (isReady) area.current?.querySelector<HTMLElement>('[type=checkbox]')?.focus();
  }, [isReady]);
  const count = review.ticked.length;
  const keep = async () => {
    const kept = await review.keep();
    // Fewer: the disk is full, and what was not written is still to be kept.
    if (count > 0 && kept.length >= count) onDone();
  };
  useEnterKey(() => void keep());
  useMoveKeys();
  const drop = () => {
    review.clear();
    onDone();
  };
  return (
    <div ref={area} className={styles['picked']}>
      <Lines review={review} />
      <div className={styles['acts']}>
        {count > 0 && (
          <Button variant="primary" shortcut="Enter" busy={review.busy} onClick={() => void keep()}>
            {i18n.t('review.save', count)}
          </Button>
        )}
        <TickAlike review={review} />
        <Button size="s" variant="quiet" onClick={drop}>
          {i18n.t('pick.drop')}
        </Button>
      </div>
      <p className="small text-3">{i18n.t('review.notYet')}</p>
    </div>
  );
}
