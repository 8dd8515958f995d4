import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import type { SetUpProblem } from '@/lib/sync-device/vaults';

/** What went wrong, in one sentence. */
export const problemWords = (reason: SetUpProblem): string =>
  i18n.t(`syncProblem.${messageKey(reason)}`);

/** What to do about it. */
export const remedyWords = (reason: SetUpProblem): string =>
  i18n.t(`syncRemedy.${messageKey(reason)}`);
