import { messageKey } from '@/lib/domain/message-key';
import type { Suggestion } from '@/lib/domain/suggestion';
import { i18n } from '@/lib/locales/i18n';

type Because = Suggestion['because'][number];

/** A sentence is read at a glance; the whole text stands elsewhere. */
const PART_MAX = 70;
/** More reasons do not convince better. */
const SAID_MAX = 2;

const list = new Intl.ListFormat(undefined, { type: 'conjunction' });

const short = (text: string): string =>
  text.length > PART_MAX ? `${text.slice(0, PART_MAX).trimEnd()}…` : text;

const partOf = (param: Because['params'][number]): string =>
  typeof param === 'string'
    ? short(param)
    : list.format(param.map((word) => i18n.t('linking.word', [short(word)])));

/** One reason; `first` names who or what it is for, `more` follows another. */
const reasonWords = ({ words, params }: Because, place: 'first' | 'more', named?: string) => {
  const [name = '', detail = ''] = params.map(partOf);
  // One key stands for all: that every signal has its words is shown by tests/house/linking.test.ts.
  const key = messageKey(words) as 'objectiveStated';
  return i18n.t(`linking.${place}.${key}`, [named ?? name, detail]);
};

/**
 * Why something is suggested, as one sentence: the reasons that weigh most. `named` stands for whom
 * or what it is for.
 */
export const suggestionWords = ({ because }: Suggestion, named: string): string => {
  const [first, ...more] = because.filter(({ points }) => points > 0).slice(0, SAID_MAX);
  const against = because.filter(({ points }) => points < 0);
  const words = [
    first && reasonWords(first, 'first', named),
    ...[...more, ...against].map((one) => reasonWords(one, 'more')),
  ];
  return `${words.filter((part) => part !== undefined).join('; ')}.`;
};
