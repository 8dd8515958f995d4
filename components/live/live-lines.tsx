import { type ReactNode, useId } from 'react';
import { SavingProblem, useSaving } from '@/components/saving/saving';
import type { Brief, BriefLine } from '@/lib/domain/brief';
import type { InterviewRound } from '@/lib/domain/interview-round';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { markAsked, markSaid } from '@/lib/store/commands/mark-live';
import styles from './live.module.css';
import { LiveTick } from './live-tick';

interface LiveLinesProps {
  readonly plan: Plan;
  readonly round: InterviewRound;
  readonly brief: Brief;
}

interface GroupProps {
  readonly words: string;
  readonly lines: readonly BriefLine[];
  readonly children: (line: BriefLine) => ReactNode;
}

/** Lines of one sort, under one quiet word. */
function Group({ words, lines, children }: GroupProps) {
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words}</h2>
      <ul>
        {lines.map((line) => (
          <li key={`${line.sort} ${line.id}`}>{children(line)}</li>
        ))}
      </ul>
    </section>
  );
}

/** At most seven lines of at most ten words. */
export function LiveLines({ plan, round, brief }: LiveLinesProps) {
  const store = useStore();
  const { save } = useSaving();
  const of = (...sorts: BriefLine['sort'][]) =>
    brief.lines.filter(({ sort }) => sorts.includes(sort));
  const isSaid = ({ id }: BriefLine) =>
    plan.proposals.find((one) => one.id === id)?.presentedInRoundId === round.id;
  const isAsked = ({ id }: BriefLine) =>
    plan.questions.find((one) => one.id === id)?.askedInRoundId === round.id;
  return (
    <main className={styles['lines']}>
      <SavingProblem />
      {brief.lines.length === 0 && <p className={styles['none']}>{i18n.t('live.noLines')}</p>}
      <Group words={i18n.t('live.wants')} lines={of('want')}>
        {({ cue }) => <p className={styles['want']}>{cue}</p>}
      </Group>
      <Group words={i18n.t('live.say')} lines={of('opening', 'proposal', 'story')}>
        {(line) =>
          line.sort === 'proposal' ? (
            <LiveTick
              cue={line.cue}
              done={isSaid(line)}
              doneWord={i18n.t('live.said')}
              onTick={(said) => void save(markSaid(store, line.id, round.id, said))}
            />
          ) : (
            <p className={styles['plain']}>{line.cue}</p>
          )
        }
      </Group>
      <Group words={i18n.t('live.ask')} lines={of('question')}>
        {(line) => (
          <LiveTick
            cue={line.cue}
            done={isAsked(line)}
            doneWord={i18n.t('live.asked')}
            onTick={(asked) => void save(markAsked(store, line.id, round.id, asked))}
          />
        )}
      </Group>
    </main>
  );
}
