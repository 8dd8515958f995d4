import { messageKey } from '@/lib/domain/message-key';
import type { NoteMark } from '@/lib/domain/note-mark';
import type { NoteLink } from '@/lib/domain/participant';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';

/** What marked words are called: "Key point". */
export const markWords = (mark: NoteMark | 'note'): string =>
  i18n.t(`debrief.mark.${messageKey(mark)}`);

/** The mark by which a link was made. */
export const markOfLink = (
  { keyPoints }: Pick<Plan, 'keyPoints'>,
  { type, targetId }: NoteLink,
): NoteMark | 'note' => {
  if (type === 'keyPoint')
    return keyPoints.find(({ id }) => id === targetId)?.quote ? 'quote' : 'key-point';
  if (type === 'commitment') return 'promise';
  if (type === 'finding') return 'fact';
  return type === 'objective' || type === 'obstacle' || type === 'question' ? type : 'note';
};
