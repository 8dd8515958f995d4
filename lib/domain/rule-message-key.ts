import { messageKey } from './message-key';

/** A rule's id as the locale files have it: `leader/sibling-cards` is `leaderSiblingCards`. */
export const ruleMessageKey = (ruleId: string): string => messageKey(ruleId.replace('/', '-'));
