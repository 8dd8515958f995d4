import { isCapitalised } from '../company/company-name';
import type { Page } from '../page/page';
import { foldText } from '../page/text';
import { departmentIn } from './department';
import { speaksOfOwn } from './own-name';
import { rankOf } from './title-shape';

/** What leads from a title to an employer. */
const JOINT =
  / (?:at|@|bei|chez|en|von|van|di|da|do|della|dell|du|de|del|der|des) (?:the |la |le |el |der |de )?|, | [–—|-] | of (?:the )?/g;

/** Where in a title its employer, or its department, begins. */
const tails = (title: string): { from: number; tail: string }[] =>
  [...title.matchAll(JOINT)].map((joint) => ({
    from: joint.index,
    tail: title.slice(joint.index + joint[0].length),
  }));

/** "founder and CEO of Harrow" on Harrow's own page: "founder and CEO". */
export const withoutEmployer = (page: Page, title: string): string => {
  const own = tails(title).findLast(
    ({ tail }) => isCapitalised(tail) && speaksOfOwn(page, foldText(tail)),
  );
  return own && rankOf(title.slice(0, own.from)) === 'leader' ? title.slice(0, own.from) : title;
};

/** Whether a title told in a sentence names this company, a department or nobody. */
export const worksFor = (page: Page, title: string): boolean => {
  const named = tails(title).filter(({ tail }) => isCapitalised(tail));
  return named.every(
    ({ tail }) =>
      speaksOfOwn(page, foldText(tail)) ||
      departmentIn(tail) !== null ||
      rankOf(tail) !== 'unknown',
  );
};

const COMPANY_WORD =
  /\b(?:inc|llc|ltd|gmbh|corp|company|group|university|bank|co|ag|plc|foundation|institute|association|hospital|college|school|agency|partners|systems|technologies|labs)\b/;
/** What leads to an employer more often than to a department. */
const EMPLOYER_JOINT = / (?:at|@|bei|chez|en) |, | [–—|-] | of (?:the )?/g;

/** "Director, Elsewhere Bank": leads, but not here. */
export const worksElsewhere = (page: Page, title: string): boolean => {
  const joint = [...title.matchAll(EMPLOYER_JOINT)].at(-1);
  const employer = joint ? title.slice(joint.index + joint[0].length) : '';
  if (!isCapitalised(employer) || rankOf(employer) !== 'unknown') return false;
  const folded = foldText(employer);
  if (speaksOfOwn(page, folded)) return false;
  return COMPANY_WORD.test(folded) || /^ (?:at|@|bei|chez)/.test(joint?.[0] ?? '');
};

/** The title ends in a name that is neither the own one nor a department's. */
export const namesAnother = (page: Page, title: string): boolean => {
  const tail = tails(title).at(-1)?.tail ?? '';
  return isCapitalised(tail) && !worksFor(page, title);
};
