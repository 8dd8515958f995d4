import { ButtonLink } from '@/components/ui/button-link';
import { Note } from '@/components/ui/note';
import type { Seated } from '@/lib/domain/debrief';
import { isSettled } from '@/lib/domain/debrief';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { messageKey } from '@/lib/domain/message-key';
import { NOTE_MARKS } from '@/lib/domain/note-mark';
import { sentencesOf } from '@/lib/domain/note-sentences';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import styles from './cards.module.css';
import { markOfLink } from './mark-words';

interface CapturedProps {
  readonly plan: Plan;
  readonly round: InterviewRound;
  readonly seated: readonly Seated[];
}

/** "3 key points, 1 promise". */
const countWords = (plan: Plan, seated: readonly Seated[]): string => {
  const links = seated.flatMap(({ participant }) =>
    participant.noteLinks.filter((link) => isSettled(plan, link)),
  );
  const marks = links.map((link) => markOfLink(plan, link));
  const counts = NOTE_MARKS.map(({ mark }) => ({
    mark,
    count: marks.filter((one) => one === mark).length,
  }));
  const said = counts
    .filter(({ count }) => count > 0)
    .map(({ mark, count }) => i18n.t(`debrief.counted.${messageKey(mark)}`, count));
  return new Intl.ListFormat(undefined).format(said);
};

const capitalised = (sentence: string): string =>
  sentence.slice(0, 1).toLocaleUpperCase() + sentence.slice(1);

/** What the debrief has caught, and where the notes are gone through once more. */
export function Captured({ plan, round, seated }: CapturedProps) {
  const open = seated
    .flatMap(({ participant }) => sentencesOf(plan, participant))
    .filter(({ links }) => links.length === 0).length;
  const review = { page: 'company', id: plan.company.id, view: 'review', at: round.id } as const;
  const said = countWords(plan, seated);
  return (
    <Note
      tone="ok"
      role="status"
      className={styles['captured']}
      action={
        <ButtonLink size="s" href={formatRoute(review)}>
          {i18n.t('debrief.toReview')}
        </ButtonLink>
      }
    >
      <p>
        <b>{i18n.t('debrief.captured', [round.ordinal])}</b>
      </p>
      <p>{said === '' ? i18n.t('debrief.capturedNothing') : capitalised(said)}</p>
      {open > 0 && <p className="text-2">{capitalised(i18n.t('debrief.openSentences', open))}</p>}
    </Note>
  );
}
