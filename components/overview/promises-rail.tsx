import { dayWords } from '@/components/research/source-words';
import { SectionHeading } from '@/components/ui/section-heading';
import type { InterviewRound } from '@/lib/domain/interview-round';
import type { Plan } from '@/lib/domain/plan';
import { type PromiseStanding, promiseStanding } from '@/lib/domain/promise';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import styles from './overview-rail.module.css';

interface Promised {
  readonly promise: InterviewRound['commitments'][number];
  readonly standing: PromiseStanding;
}

/** "1 day late", "tomorrow", "kept 12 Nov". */
const standingWords = (standing: PromiseStanding, now: number): string => {
  switch (standing.state) {
    case 'kept':
      return i18n.t('promise.kept', [dayWords(standing.at, now)]);
    case 'late':
      return standing.days === 0
        ? i18n.t('promise.lateToday')
        : i18n.t('promise.daysLate', standing.days);
    case 'due':
      return standing.days === 0
        ? i18n.t('promise.today')
        : i18n.t('promise.inDays', standing.days);
    case 'undated':
      return i18n.t('promise.undated');
  }
};

/** What is open first, the earliest due first; what has no day comes after. */
const inOrder = (promises: readonly Promised[]): Promised[] =>
  [...promises].sort(
    (a, b) =>
      Number(a.standing.state === 'kept') - Number(b.standing.state === 'kept') ||
      (a.promise.dueAt ?? Number.MAX_SAFE_INTEGER) - (b.promise.dueAt ?? Number.MAX_SAFE_INTEGER),
  );

interface PromisesRailProps {
  readonly plan: Plan;
  readonly now: number;
}

/** What was promised in earlier rounds, and until when. */
export function PromisesRail({ plan, now }: PromisesRailProps) {
  const promises = inOrder(
    plan.rounds
      .flatMap(({ commitments }) => commitments)
      .map((promise) => ({ promise, standing: promiseStanding(promise, now) })),
  );
  const late = promises.filter(({ standing }) => standing.state === 'late').length;
  const id = plan.company.id;
  return (
    <section aria-labelledby="promises">
      <SectionHeading
        level={2}
        id="promises"
        count={late > 0 ? i18n.t('promise.late', [late, promises.length]) : undefined}
      >
        {i18n.t('promise.title')}
      </SectionHeading>
      {promises.length === 0 && <p className={styles['kept']}>{i18n.t('overview.noPromises')}</p>}
      <ul className={styles['rows']}>
        {promises.map(({ promise, standing }) => (
          <li key={promise.id}>
            <a href={formatRoute({ page: 'company', id, view: 'trust', at: promise.id })}>
              {promise.text}
            </a>
            <span className={styles['due']} data-late={standing.state === 'late' || undefined}>
              {standingWords(standing, now)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
