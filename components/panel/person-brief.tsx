import type { ReactNode } from 'react';
import { reactionWords } from '@/components/debrief/reaction-words';
import { Gutter } from '@/components/ui/gutter';
import { type BriefParts, briefPartsFor } from '@/lib/domain/brief';
import { withoutCitations } from '@/lib/domain/citation';
import { lastSeat } from '@/lib/domain/last-seat';
import type { Participant } from '@/lib/domain/participant';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import styles from './person-brief.module.css';

interface PersonBriefProps {
  readonly plan: Plan;
  readonly person: Person;
}

/** As many as are kept in mind. */
const WANTS = 3;
const QUESTIONS = 2;

interface RowProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Row({ label, children }: RowProps) {
  return (
    <Gutter label={label} level={4} plain>
      {children}
    </Gutter>
  );
}

interface LastTimeProps {
  readonly seat: Participant | null;
  readonly wants: BriefParts['wants'];
}

/** How they took it, and their own words. */
function LastTime({ seat, wants }: LastTimeProps) {
  const quote = wants.find((one) => one.quote)?.quote;
  const topics = seat?.topics.filter(({ reaction }) => reaction !== undefined) ?? [];
  if (seat?.reaction === undefined && topics.length === 0 && !quote) return null;
  return (
    <Row label={i18n.t('panel.lastTime')}>
      {seat?.reaction !== undefined && (
        <p className={styles['reaction']}>{reactionWords(seat.reaction)}</p>
      )}
      {topics.map(({ id, text, reaction }) => (
        <p key={id} className="text-2">
          {text}: {reaction !== undefined && reactionWords(reaction)}
        </p>
      ))}
      {quote && (
        <p>
          <q>{quote}</q>
        </p>
      )}
    </Row>
  );
}

function Planned({ proposal }: { readonly proposal: BriefParts['proposals'][number] }) {
  const { id, headline, title, opening } = proposal;
  return (
    <Row label={i18n.t('panel.proposal')}>
      <p>
        <a className={styles['headline']} href={formatRoute({ page: 'proposal', id })}>
          {withoutCitations(headline || title)}
        </a>
      </p>
      {opening && <p className="text-2">{withoutCitations(opening)}</p>}
    </Row>
  );
}

/** What to know of somebody before the door opens: wants, how it went, what to say, show and ask. */
export function PersonBrief({ plan, person }: PersonBriefProps) {
  const { wants, proposals, stories, questions } = briefPartsFor(plan, person.id);
  const [proposal] = proposals;
  const [story] = stories;
  return (
    <div className={styles['brief']}>
      {wants.length > 0 && (
        <Row label={i18n.t('panel.wants')}>
          <ul className={styles['dashes']}>
            {wants.slice(0, WANTS).map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Row>
      )}
      <LastTime seat={lastSeat(plan, person.id)} wants={wants} />
      {proposal && <Planned proposal={proposal} />}
      {story && (
        <Row label={i18n.t('panel.story')}>
          <p className={styles['dated']}>
            <span>{story.cue || story.title}</span>
            {story.endedOn && <time dateTime={story.endedOn}>{story.endedOn.slice(0, 4)}</time>}
          </p>
        </Row>
      )}
      {questions.length > 0 && (
        <Row label={i18n.t('panel.ask')}>
          <ul className={styles['dashes']}>
            {questions.slice(0, QUESTIONS).map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Row>
      )}
    </div>
  );
}
