import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { WriteLine } from '@/components/ui/write-line';
import { LINE_MAX } from '@/lib/domain/base';
import { i18n } from '@/lib/locales/i18n';
import { RATINGS, type Rating, ratingWords } from './cue-words';
import styles from './rehearsal.module.css';

interface HowItWentProps {
  /** Null until what was typed before is known. */
  readonly note: string | null;
  readonly onNote: (text: string) => void;
  readonly onRate: (rating: Rating) => void;
}

/** One line to oneself, and one of four words; the word saves both. */
export function HowItWent({ note, onNote, onRate }: HowItWentProps) {
  return (
    <section className={styles['went']} aria-labelledby="how-it-went">
      {note !== null && (
        <Field label={i18n.t('rehearse.note')}>
          <WriteLine
            value={note}
            maxLength={LINE_MAX}
            autoComplete="off"
            placeholder={i18n.t('rehearse.noteHint')}
            onChange={({ currentTarget }) => onNote(currentTarget.value)}
            onKeyDown={(event) => {
              // Out of the line, so that the numbers count again.
              if (event.key !== 'Enter' && event.key !== 'Escape') return;
              event.preventDefault();
              event.currentTarget.blur();
            }}
          />
        </Field>
      )}
      <h3 id="how-it-went" className={styles['ask']}>
        {i18n.t('rehearse.howItWent')}
      </h3>
      <div className={styles['ratings']}>
        {RATINGS.map((rating) => (
          <Button key={rating} size="l" shortcut={String(rating)} onClick={() => onRate(rating)}>
            {ratingWords(rating)}
          </Button>
        ))}
      </div>
    </section>
  );
}
