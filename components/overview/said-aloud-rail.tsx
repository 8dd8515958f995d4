import { clockWords } from '@/components/rehearsal/clock-words';
import { dayWords } from '@/components/research/source-words';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Plan } from '@/lib/domain/plan';
import type { Rehearsal } from '@/lib/domain/rehearsal';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useLastSaid } from '@/lib/react/use-last-said';
import styles from './overview-rail.module.css';

/** "1:58, 22 Nov", "never". */
const saidWords = (last: Rehearsal | undefined, now: number): string => {
  if (!last) return i18n.t('overview.neverSaid');
  const { seconds } = last;
  return [...(seconds === undefined ? [] : [clockWords(seconds)]), dayWords(last.at, now)].join(
    ', ',
  );
};

interface SaidAloudRailProps {
  readonly plan: Plan;
  readonly now: number;
}

/** Which proposals were said aloud, and how long that took; nothing while there is none to say. */
export function SaidAloudRail({ plan, now }: SaidAloudRailProps) {
  const proposals = plan.proposals.filter(({ stage }) => stage !== 'idea');
  const said = useLastSaid(proposals.map(({ id }) => id));
  if (proposals.length === 0 || said.state !== 'ready') return null;
  const toSay = (id: string) =>
    formatRoute({
      page: 'company',
      id: plan.company.id,
      view: 'rehearse',
      at: 'round',
      field: `proposal:${id}`,
    });
  return (
    <section aria-labelledby="said-aloud">
      <SectionHeading level={2} id="said-aloud">
        {i18n.t('overview.saidAloud')}
      </SectionHeading>
      <ul className={styles['rows']}>
        {proposals.map(({ id, title }) => (
          <li key={id}>
            <a href={toSay(id)}>{title}</a>
            <span className={styles['due']}>{saidWords(said.value.get(id), now)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
