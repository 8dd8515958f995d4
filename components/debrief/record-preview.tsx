import { parseNoteLine } from '@/lib/domain/note-line';
import type { NoteMark } from '@/lib/domain/note-mark';
import { i18n } from '@/lib/locales/i18n';
import { useNow } from '@/lib/react/use-now';
import { RecordLine } from './record-line';
import { useCard } from './use-card';

const dayWords = (instant: number): string =>
  new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' }).format(
    instant,
  );

/** What a line becomes, while it is being written. */
export function RecordPreview({
  mark,
  words,
}: {
  readonly mark: NoteMark;
  readonly words: string;
}) {
  const now = useNow();
  const { person, askIn } = useCard();
  const { text, currentState, targetState, dueAt } = parseNoteLine(mark, words, now);
  const details: Record<NoteMark, string> = {
    'key-point': i18n.t('debrief.looksFor', [person.name]),
    objective: currentState
      ? i18n.t('debrief.nowTarget', [currentState, targetState ?? ''])
      : i18n.t('debrief.stated', [person.name]),
    obstacle: i18n.t('debrief.stated', [person.name]),
    question: i18n.t('debrief.forRound', [person.name, askIn]),
    promise: dueAt
      ? i18n.t('debrief.toBy', [person.name, dayWords(dueAt)])
      : i18n.t('debrief.to', [person.name]),
    quote: i18n.t('debrief.asSaid', [person.name]),
    fact: i18n.t('debrief.heardFrom', [person.name]),
  };
  return (
    <RecordLine mark={mark} detail={details[mark]}>
      {text}
    </RecordLine>
  );
}
