import { useEffect, useRef } from 'react';
import { useDelete } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { SectionHeading } from '@/components/ui/section-heading';
import { i18n } from '@/lib/locales/i18n';
import type { RehearsalSet } from '@/lib/rehearsal/set';
import { clockWords } from './clock-words';
import { cueWords, dueWords, ratingWords, subjectWords } from './cue-words';
import styles from './rehearsal.module.css';
import type { Spoken } from './use-session';

interface SessionEndProps {
  readonly spoken: readonly Spoken[];
  readonly set: RehearsalSet;
  readonly onForget: (id: string) => void;
  readonly onEnd: () => void;
}

/** What was said, how it went, and when each comes again. */
export function SessionEnd({ spoken, set, onForget, onEnd }: SessionEndProps) {
  const remove = useDelete();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const standings = new Map([...set.now, ...set.later].map((one) => [one.key, one]));
  const seconds = spoken.reduce((sum, one) => sum + (one.seconds ?? 0), 0);
  return (
    <section aria-labelledby="said-aloud" className={styles['card']}>
      <SectionHeading
        level={2}
        id="said-aloud"
        count={i18n.t('rehearse.aloud', [clockWords(seconds)])}
      >
        {i18n.t('rehearse.saidAloud', spoken.length)}
      </SectionHeading>
      <ul className={styles['rows']}>
        {spoken.map(({ id, standing, rating }) => (
          <li key={id} className={styles['row']}>
            <span className={styles['kind']}>{subjectWords(standing.cue.subject)}</span>
            <span className={styles['cue']}>
              {cueWords(standing.cue)}
              <span className={styles['detail']}>{ratingWords(rating)}</span>
            </span>
            <span className={styles['minutes']}>
              {i18n.t('rehearse.next', [
                dueWords(standings.get(standing.key) ?? { dueAt: null }, set.at),
              ])}
            </span>
            <Button
              size="s"
              variant="quiet"
              aria-label={i18n.t('rehearse.takeBackNamed', [cueWords(standing.cue)])}
              onClick={() => {
                onForget(id);
                void remove({ table: 'rehearsals', id }, cueWords(standing.cue));
              }}
            >
              {i18n.t('rehearse.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles['acts']}>
        <Button ref={button} variant="primary" size="l" onClick={onEnd}>
          {i18n.t('rehearse.back')}
        </Button>
      </div>
    </section>
  );
}
