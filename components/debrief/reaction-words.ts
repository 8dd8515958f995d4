import type { Reaction } from '@/lib/domain/base';
import { i18n } from '@/lib/locales/i18n';

/** "warm": how somebody took it, from cold to won over. */
export const reactionWords = (reaction: Reaction): string => {
  const names = {
    '-2': i18n.t('debrief.reaction.cold'),
    '-1': i18n.t('debrief.reaction.cool'),
    '0': i18n.t('debrief.reaction.neutral'),
    '1': i18n.t('debrief.reaction.warm'),
    '2': i18n.t('debrief.reaction.wonOver'),
  };
  return names[reaction];
};
