import { foldText } from '@/lib/domain/fold';
import { messageKey } from '@/lib/domain/message-key';
import type { ReviewedLine } from '@/lib/domain/review';
import { ruleMessageKey } from '@/lib/domain/rule-message-key';
import { i18n } from '@/lib/locales/i18n';

type Offered = Pick<ReviewedLine, 'candidate'>;

const list = new Intl.ListFormat(undefined, { type: 'unit' });

/** The last heading above it; a card's own heading, which is the statement itself, tells nothing. */
const headingOver = ({ candidate: { headingPath, text } }: Offered): string | undefined =>
  headingPath.findLast((heading) => foldText(heading) !== foldText(text));

/** What stood on the same card or line. */
const besideWords = ({ candidate: { kind, value } }: Offered): string | undefined =>
  value && i18n.t(kind === 'leader' ? 'whyPart.title' : 'whyPart.beside', [value]);

/** Why it is offered, as a sentence: the rule, the heading, what else was there, how sure that is. */
export const whyWords = (line: Offered): string => {
  const { ruleId, confidence, reader } = line.candidate;
  const under = headingOver(line);
  // One key stands for all: that every rule has its words is shown by tests/house/rule-words.test.ts.
  const rule = i18n.t(`why.${ruleMessageKey(ruleId)}` as 'why.userPicked');
  const parts = [
    rule,
    under && i18n.t('whyPart.under', [under]),
    besideWords(line),
    line.candidate.department && i18n.t('whyPart.department', [line.candidate.department]),
    confidence === 'low' && reader !== 'user' && i18n.t('whyPart.unsure'),
  ];
  return `${list.format(parts.flatMap((part) => part || []))}.`;
};

/** What the page had, where the person has changed it; null where it is as it was read. */
export const asReadWords = ({ candidate, kind, text, value }: ReviewedLine): string | null => {
  const read = [candidate.text, candidate.value].filter(Boolean).join(', ');
  const isChanged =
    kind !== candidate.kind || text !== candidate.text || value !== (candidate.value ?? '');
  if (!isChanged || candidate.kind === 'company') return null;
  return i18n.t('whyPart.readAs', [i18n.t(`kind.${messageKey(candidate.kind)}`), read]);
};
