import { expect, it } from 'vitest';
import { rankReason } from '@/components/people/rank-words';
import { messageKey } from '@/lib/domain/message-key';
import { titleRules } from '@/lib/domain/seniority/rungs';
import { i18n } from '@/lib/locales/i18n';

const rules = [...new Set(titleRules.map(({ rule }) => rule))];

it.each(rules)('has words for the rule %s', (rule) => {
  // One key stands for all; that each is there is what this asks.
  expect(i18n.t(`rankRule.${messageKey(rule)}` as 'rankRule.board')).not.toBe('');
});

it.each([
  [{ levelSource: 'rule', title: 'CFO' }, 'From the title: a chief officer or managing director.'],
  [{ levelSource: 'rule', title: 'Chief of Staff' }, 'From the title, not sure: a chief of staff.'],
  [
    { levelSource: 'rule', title: 'Zorblax' },
    'No rule knows this title. Choose the rank yourself.',
  ],
  [{ levelSource: 'rule' }, 'No title to read it from.'],
  [{ levelSource: 'user', title: 'CFO' }, 'Set by you; the title says C-suite · 8.'],
  [{ levelSource: 'user', title: 'Zorblax' }, 'Set by you.'],
] as const)('says of %j why', (person, words) => {
  expect(rankReason(person)).toBe(words);
});
