import { useSaving } from '@/components/saving/saving';
import { SectionHeading } from '@/components/ui/section-heading';
import type { NoteMark } from '@/lib/domain/note-mark';
import type { NoteSentence } from '@/lib/domain/note-sentences';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { settleSentence } from '@/lib/store/commands/settle-sentence';
import styles from './review.module.css';
import { ReviewSentence } from './review-sentence';
import { SettledSentence } from './settled-sentence';
import { useCard } from './use-card';

/** Whose turn it is. */
export interface Turn {
  participantId: string;
  start: number;
  byKey: boolean;
}

interface ReviewCardProps {
  readonly sentences: readonly NoteSentence[];
  readonly turn: Turn | null;
  readonly onTurn: (start: number) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onSettled: () => void;
}

/** One person's notes, sentence by sentence. */
export function ReviewCard({ sentences, turn, onTurn, onMove, onSettled }: ReviewCardProps) {
  const store = useStore();
  const { save } = useSaving();
  const { person, seat } = useCard();
  const settle = async (sentence: NoteSentence, as: NoteMark | 'note') => {
    if ((await save(settleSentence(store, seat, sentence, as))) !== null) onSettled();
  };
  const settled = sentences.filter(({ links }) => links.length > 0).length;
  return (
    <section className={styles['card']} data-field={seat.participantId}>
      <SectionHeading level={2} count={i18n.t('debrief.ofCount', [settled, sentences.length])}>
        {person.name}
      </SectionHeading>
      {sentences.length === 0 && (
        <p className="text-3">{i18n.t('sentences.none', [person.name])}</p>
      )}
      <ul className={styles['sentences']}>
        {sentences.map((sentence) =>
          sentence.links.length > 0 ? (
            <SettledSentence key={sentence.start} sentence={sentence} />
          ) : (
            <ReviewSentence
              key={sentence.start}
              sentence={sentence}
              isCurrent={
                turn?.participantId === seat.participantId && turn.start === sentence.start
              }
              takesFocus={turn?.byKey ?? false}
              onChoose={() => onTurn(sentence.start)}
              onSettle={(as) => void settle(sentence, as)}
              onMove={onMove}
            />
          ),
        )}
      </ul>
    </section>
  );
}
