import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import type { Gap, ThreadNode } from '@/lib/thread/thread';

/** Why it is weak; of what is missing, what to do. */
export const gapWords = ({ code }: Gap): string => i18n.t(`thread.gap.${messageKey(code)}`);

/** What a link says, in its main words. */
export const mainWords = ({ says, gap }: ThreadNode): string => {
  switch (says.kind) {
    case 'text':
    case 'wants':
      return says.text;
    case 'steps':
      return i18n.t('thread.saysHow', [says.saysHow, says.of]);
    case 'revenue':
      return says.because
        ? i18n.t('thread.effect', [i18n.t(`effect.${says.effect}`), says.because])
        : i18n.t(`effect.${says.effect}`);
    case 'open':
      return gap ? gapWords(gap) : '';
  }
};

/** What stands below them: why it is weak comes before what else is known. */
export const lesserWords = ({ says, state, gap }: ThreadNode): string => {
  if (state === 'weak' && gap) return gapWords(gap);
  if (says.kind === 'wants' && says.more > 0) return i18n.t('thread.andMore', [says.more]);
  return says.kind === 'text' ? (says.detail ?? '') : '';
};

/** "Wants, missing": what the shape and the place say, for those who cannot see them. */
export const standingWords = ({ column, state }: ThreadNode): string =>
  i18n.t('thread.standing', [i18n.t(`thread.column.${column}`), i18n.t(`thread.state.${state}`)]);
