import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Empty } from '@/components/ui/empty';
import { Note } from '@/components/ui/note';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import type { RehearsalSet, Standing } from '@/lib/rehearsal/set';
import { cueWords, dueWords, saidWords, subjectWords } from './cue-words';
import { NothingToSay } from './nothing-to-say';
import styles from './rehearsal.module.css';

interface CueRowProps {
  readonly standing: Standing;
  readonly detail: string;
  readonly onStart: (queue: readonly Standing[]) => void;
}

/** One thing to say and how it stands; pressed, it is said alone. */
function CueRow({ standing, detail, onStart }: CueRowProps) {
  const { cue, key, seconds } = standing;
  const words = cueWords(cue);
  return (
    <li className={styles['row']}>
      <span className={styles['kind']}>{subjectWords(cue.subject)}</span>
      <span className={styles['cue']}>
        {words}
        <span className={styles['detail']}>{detail}</span>
      </span>
      <span className={styles['minutes']}>
        {i18n.t('rehearse.minutes', [Math.ceil(seconds / 60)])}
      </span>
      <Button
        size="s"
        data-field={key}
        aria-label={i18n.t('rehearse.sayNamed', [subjectWords(cue.subject), words])}
        onClick={() => onStart([standing])}
      >
        {i18n.t('rehearse.say')}
      </Button>
    </li>
  );
}

interface SetListProps {
  readonly plan: Plan;
  readonly person: Person | undefined;
  readonly set: RehearsalSet;
  readonly onStart: (queue: readonly Standing[]) => void;
}

/** Whom it is said to goes without saying in a list for one. */
const detailOf = (one: Standing, { person, set }: SetListProps): string => {
  const isAhead = one.dueAt === null || one.dueAt > set.at;
  const when = isAhead ? i18n.t('rehearse.next', [dueWords(one, set.at)]) : saidWords(one);
  return [person ? undefined : one.person?.name, when].filter(Boolean).join(' · ');
};

function SayNow(props: SetListProps) {
  const { person, set, onStart } = props;
  const title = person ? i18n.t('rehearse.for', [person.name]) : i18n.t('rehearse.wholeRound');
  if (set.now.length === 0)
    return <Empty title={i18n.t('rehearse.nothingDue')}>{i18n.t('rehearse.nothingDueHint')}</Empty>;
  return (
    <section aria-labelledby="say-now">
      <SectionHeading
        level={2}
        id="say-now"
        count={i18n.t('rehearse.count', set.now.length)}
        action={
          <Button variant="primary" icon="voice" onClick={() => onStart(set.now)}>
            {i18n.t('rehearse.start', [set.minutes])}
          </Button>
        }
      >
        {title}
      </SectionHeading>
      <ol className={styles['rows']}>
        {set.now.map((one) => (
          <CueRow key={one.key} standing={one} detail={detailOf(one, props)} onStart={onStart} />
        ))}
      </ol>
    </section>
  );
}

function SayLater(props: SetListProps) {
  const { set, onStart } = props;
  if (set.later.length === 0) return null;
  return (
    <section aria-labelledby="say-later" className={styles['later']}>
      <SectionHeading level={2} id="say-later" count={i18n.t('rehearse.count', set.later.length)}>
        {i18n.t('rehearse.later')}
      </SectionHeading>
      <ul className={styles['rows']}>
        {set.later.map((one) => (
          <CueRow key={one.key} standing={one} detail={detailOf(one, props)} onStart={onStart} />
        ))}
      </ul>
    </section>
  );
}

/** What to say now, in this order, and what comes later. */
export function SetList(props: SetListProps) {
  const { plan, set } = props;
  if (set.phase === 'stopped')
    return (
      <Empty
        title={i18n.t('rehearse.stopped')}
        action={
          <ButtonLink
            href={formatRoute({ page: 'company', id: plan.company.id, view: 'overview' })}
          >
            {i18n.t('rehearse.toOverview')}
          </ButtonLink>
        }
      >
        {i18n.t('rehearse.stoppedHint')}
      </Empty>
    );
  return (
    <>
      {set.phase === 'last' && <Note tone="info">{i18n.t('rehearse.last')}</Note>}
      {set.now.length + set.later.length > 0 && <SayNow {...props} />}
      <NothingToSay plan={plan} set={set} />
      <SayLater {...props} />
    </>
  );
}
