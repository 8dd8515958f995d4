import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useDraft } from '@/lib/react/use-draft';
import type { RehearsalSet, Standing } from '@/lib/rehearsal/set';
import { cueWords, type Rating, subjectWords, taskWords } from './cue-words';
import { HowItWent } from './how-it-went';
import styles from './rehearsal.module.css';
import { Reveal } from './reveal';
import { SayClock } from './say-clock';
import { SessionEnd } from './session-end';
import { useSession } from './use-session';
import { useSessionKeys } from './use-session-keys';

interface SessionProps {
  /** What to say, as it was when it began: what is saved meanwhile changes the list, not the order. */
  readonly queue: readonly Standing[];
  readonly set: RehearsalSet;
  readonly plan: Plan;
  readonly onEnd: () => void;
}

interface CueCardProps extends Pick<SessionProps, 'queue' | 'plan' | 'onEnd'> {
  readonly standing: Standing;
  readonly session: ReturnType<typeof useSession>;
}

/** One cue: nothing but its line, until it was said. */
function CueCard({ standing, session, queue, plan, onEnd }: CueCardProps) {
  const { cue, key, person, said } = standing;
  const lastNote = said.at(-1)?.note;
  const { stage, since, seconds, index, toggle, look, skip } = session;
  const note = useDraft(`rehearse ${key}`);
  const button = useRef<HTMLButtonElement>(null);
  // Space is the key for the clock wherever the focus was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each cue begins there anew.
  useEffect(() => button.current?.focus(), [key]);
  const rate = async (rating: Rating) => {
    if (await session.rate(rating, note.value ?? '')) note.clear();
  };
  useSessionKeys({ toggle, look, skip, rate: (one) => void rate(one), end: onEnd });
  const isSaying = stage === 'saying';
  return (
    <article className={styles['card']} aria-labelledby="cue">
      <p className={styles['place']}>
        {i18n.t('rehearse.place', [index + 1, queue.length])} · {subjectWords(cue.subject)}
      </p>
      <p className={styles['task']}>{taskWords(cue, person?.name)}</p>
      {lastNote && <p className={styles['lastNote']}>{i18n.t('rehearse.lastNote', [lastNote])}</p>}
      <h2 id="cue" className={styles['line']}>
        {cueWords(cue)}
      </h2>
      <SayClock key={since} stage={stage} since={since} seconds={seconds} />
      <div className={styles['acts']}>
        <Button
          ref={button}
          variant={stage === 'said' ? 'default' : 'primary'}
          size="l"
          shortcut="Space"
          onClick={toggle}
        >
          {i18n.t(
            isSaying ? 'rehearse.stop' : stage === 'said' ? 'rehearse.again' : 'rehearse.begin',
          )}
        </Button>
        {stage === 'ready' && (
          <Button variant="quiet" size="l" shortcut="L" onClick={look}>
            {i18n.t('rehearse.look')}
          </Button>
        )}
        <Button variant="quiet" size="l" shortcut="ArrowRight" onClick={skip}>
          {i18n.t('rehearse.skip')}
        </Button>
        <Button variant="quiet" size="l" shortcut="Escape" onClick={onEnd}>
          {i18n.t('rehearse.end')}
        </Button>
      </div>
      {stage === 'said' && (
        <>
          <Reveal cue={cue} plan={plan} />
          <HowItWent note={note.value} onNote={note.write} onRate={(rating) => void rate(rating)} />
        </>
      )}
    </article>
  );
}

/** A rehearsal under way, one cue at a time; at its end, what comes next and when. */
export function Session({ queue, set, plan, onEnd }: SessionProps) {
  const session = useSession(queue);
  const { current, spoken, finish, forget } = session;
  if (!current) return <SessionEnd spoken={spoken} set={set} onForget={forget} onEnd={onEnd} />;
  return (
    <CueCard
      key={current.key}
      standing={current}
      session={session}
      queue={queue}
      plan={plan}
      onEnd={spoken.length > 0 ? finish : onEnd}
    />
  );
}
