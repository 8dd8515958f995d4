import type { FindingKind } from '@/lib/domain/finding';

/** Every heading and label of a company written as Markdown. */
export const MARKDOWN_WORDS = [
  'role',
  'people',
  'rounds',
  'research',
  'objectives',
  'obstacles',
  'proposals',
  'introductions',
  'questions',
  'stories',
  'wants',
  'notes',
  'promises',
  'ownWords',
  'asOf',
  'now',
  'target',
  'opening',
  'vision',
  'method',
  'goals',
  'assumptions',
  'learn',
  'answer',
  'situation',
  'task',
  'actions',
  'result',
] as const;
export type MarkdownWord = (typeof MARKDOWN_WORDS)[number] | FindingKind;
