import { reactionWords } from '@/components/debrief/reaction-words';
import { weightWords } from '@/components/people/person-rank';
import { rankWords } from '@/components/people/rank-words';
import { ButtonLink } from '@/components/ui/button-link';
import { Empty } from '@/components/ui/empty';
import { Mark } from '@/components/ui/mark';
import { Rank } from '@/components/ui/rank';
import { SectionHeading } from '@/components/ui/section-heading';
import { type InTheRoom, inTheRoom, PREPARED } from '@/lib/domain/in-the-room';
import type { InterviewRound } from '@/lib/domain/interview-round';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import { weigh } from '@/lib/domain/weight';
import { i18n } from '@/lib/locales/i18n';
import styles from './in-the-room-table.module.css';

interface InTheRoomTableProps {
  readonly plan: Plan;
  readonly round: InterviewRound;
  /** Where it is said who attends. */
  readonly href: string;
}

/** How they took it last time. */
const lastWords = ({ last }: InTheRoom): string => {
  if (!last) return i18n.t('overview.neverMet');
  return last.reaction === undefined ? i18n.t('overview.notNoted') : reactionWords(last.reaction);
};

function PersonInTheRoom({ one }: { readonly one: InTheRoom }) {
  const { person, prepared } = one;
  return (
    <tr>
      <th scope="row">
        <a href={formatRoute({ page: 'person', id: person.id })}>{person.name}</a>{' '}
        <span className={styles['title']}>{person.title}</span>
      </th>
      <td>
        <Rank plain>{rankWords(person.level)}</Rank>
      </td>
      <td className="num" data-label={i18n.t('people.weight')}>
        <details className={styles['weight']}>
          <summary>{weigh(person).total}</summary>
          <p>{weightWords(person)}</p>
        </details>
      </td>
      <td className={styles['last']} data-label={i18n.t('overview.lastTime')}>
        <span>{lastWords(one)}</span>
      </td>
      {PREPARED.map((thing) => (
        <td key={thing} className={styles['mark']} data-label={i18n.t(`overview.has.${thing}`)}>
          <Mark kind={prepared[thing]} label={i18n.t(`overview.standing.${prepared[thing]}`)} />
        </td>
      ))}
    </tr>
  );
}

/** Who attends the next round, by weight, and what is prepared for each. */
export function InTheRoomTable({ plan, round, href }: InTheRoomTableProps) {
  const people = inTheRoom(plan, round);
  return (
    <section className={styles['room']} aria-labelledby="in-the-room">
      <SectionHeading
        level={2}
        id="in-the-room"
        rule="none"
        count={people.length > 0 ? i18n.t('overview.byWeight') : undefined}
      >
        {i18n.t('overview.room')}
      </SectionHeading>
      {people.length === 0 ? (
        <Empty
          level={3}
          title={i18n.t('overview.nobody')}
          action={<ButtonLink href={href}>{i18n.t('overview.sayWho')}</ButtonLink>}
        >
          {i18n.t('overview.nobodyHint')}
        </Empty>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{i18n.t('overview.person')}</th>
              <th scope="col">{i18n.t('people.rankTitle')}</th>
              <th scope="col" className="num">
                {i18n.t('people.weight')}
              </th>
              <th scope="col" className={styles['last']}>
                {i18n.t('overview.lastTime')}
              </th>
              {PREPARED.map((thing) => (
                <th key={thing} scope="col" className={styles['mark']}>
                  {i18n.t(`overview.has.${thing}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((one) => (
              <PersonInTheRoom key={one.person.id} one={one} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
