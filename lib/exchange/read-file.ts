import type { Brought } from '@/lib/domain/brought';
import type { FileProblem } from '@/lib/domain/file-problem';
import type { ElsewhereFile } from '@/lib/domain/import-job';
import { fail, ok, type Result } from '@/lib/domain/result';
import { fileFormats } from './formats';
import type { InFile } from './formats/define-file-format';

const isInvitation = ({ text }: InFile): boolean => /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text);
/** JSON Resume: its own words at the top level. */
const isResume = ({ text }: InFile): boolean =>
  /^\uFEFF?\s*\{/.test(text) && /"(?:basics|work|volunteer)"\s*:/.test(text);

/** What a file brings that is no backup; by its content, and by its name where that says nothing. */
export const readFile = (file: InFile): Result<Brought | ElsewhereFile, FileProblem> => {
  if (file.text.trim() === '') return fail({ code: 'nothing' });
  if (isInvitation(file)) return ok({ kind: 'elsewhere', view: 'rounds' });
  const format = fileFormats.find(({ read, recognises }) => read && recognises?.(file));
  if (format?.read) return format.read(file);
  if (isResume(file)) return ok({ kind: 'elsewhere', view: 'stories' });
  return fail({ code: 'unknown-format' });
};
