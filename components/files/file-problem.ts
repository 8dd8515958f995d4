import type { FileProblem } from '@/lib/domain/file-problem';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';

/** What is wrong with a file, and what to do about it. */
export const fileProblemWords = (problem: FileProblem): string => {
  switch (problem.code) {
    case 'broken':
    case 'too-deep':
      return i18n.t(`files.problem.${messageKey(problem.code)}`, [String(problem.line)]);
    case 'double-name':
      return i18n.t('files.problem.doubleName', [String(problem.line), problem.name.slice(0, 60)]);
    case 'bad-shape':
      return problem.at === ''
        ? i18n.t('files.problem.unknownFormat')
        : i18n.t('files.problem.badShape', [problem.at]);
    case 'bad-record':
      return i18n.t('files.problem.badRecord', [
        i18n.t(`files.table.${problem.table}`),
        String(problem.nth),
        problem.field || '—',
      ]);
    case 'bad-line':
      return i18n.t('files.problem.badLine', [String(problem.line)]);
    case 'newer':
    case 'nothing':
    case 'too-large':
    case 'too-many':
    case 'unknown-format':
    case 'unreadable':
      return i18n.t(`files.problem.${messageKey(problem.code)}`);
  }
};
