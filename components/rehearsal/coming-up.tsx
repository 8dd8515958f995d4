import { dateWords } from '@/components/company/round-words';
import { SectionHeading } from '@/components/ui/section-heading';
import { i18n } from '@/lib/locales/i18n';
import type { RehearsalSet } from '@/lib/rehearsal/set';
import styles from './rehearsal.module.css';

/** So many times ahead say enough. */
const SHOWN = 5;

interface ComingUpProps {
  readonly set: RehearsalSet;
}

/** What was said within one sitting comes again in one: told by the half hour. */
const SITTING = 30 * 60_000;

/** How many things come at each time, the soonest first. */
const timesOf = ({ later, at: now }: RehearsalSet): [at: number, count: number][] => {
  const times: [at: number, count: number][] = [];
  // They stand in order of time.
  for (const { dueAt } of later) {
    if (dueAt === null || dueAt <= now) continue;
    const sitting = times.at(-1);
    if (sitting && dueAt - sitting[0] < SITTING) sitting[1] += 1;
    else times.push([dueAt, 1]);
  }
  return times.slice(0, SHOWN);
};

/** When it goes on until the interview, and what rehearsing here does not do. */
export function ComingUp({ set }: ComingUpProps) {
  const times = timesOf(set);
  return (
    <>
      {(times.length > 0 || set.startsAt !== undefined) && (
        <section aria-labelledby="coming-up">
          <SectionHeading level={2} id="coming-up">
            {i18n.t('rehearse.comingUp')}
          </SectionHeading>
          <ul className={styles['times']}>
            {times.map(([at, count]) => (
              <li key={at}>
                <span>{dateWords(at, undefined)}</span>
                <span className="text-2">{i18n.t('rehearse.count', count)}</span>
              </li>
            ))}
            {set.startsAt !== undefined && (
              <li>
                <span>{dateWords(set.startsAt, undefined)}</span>
                <span className="text-2">{i18n.t('rehearse.theInterview')}</span>
              </li>
            )}
          </ul>
        </section>
      )}
      <section aria-labelledby="how-it-goes">
        <SectionHeading level={2} id="how-it-goes">
          {i18n.t('rehearse.howTitle')}
        </SectionHeading>
        <p className={styles['how']}>{i18n.t('rehearse.how')}</p>
        <p className={styles['how']}>{i18n.t('rehearse.noRecording')}</p>
      </section>
    </>
  );
}
