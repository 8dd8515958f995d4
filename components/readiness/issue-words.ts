import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import type { Issue } from '@/lib/readiness/judge';
import type { Param } from '@/lib/readiness/rules/define-rule';

/** A key point may be as long as a page; a title says which one is meant. */
const LONGEST = 90;

const names = new Intl.ListFormat(undefined, { type: 'conjunction' });

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;

const wordsOf = (param: Param): string => {
  if (typeof param === 'number') return String(param);
  return typeof param === 'string' ? shortened(param) : names.format(param);
};

type Part = 'title' | 'because' | 'fix';

/** What an issue says. That every rule has its words is shown by tests/house/readiness.test.ts. */
export const issueWords = ({ words, params }: Issue, part: Part): string =>
  i18n.t(
    // One key stands for all of them: they differ in how many gaps their sentences have.
    `readiness.${messageKey(words)}.${part}` as 'readiness.noTitle.title',
    params.map(wordsOf) as [string],
  );
