import { describe, expect, test } from 'vitest';
import { LINE_TEXT_MAX } from '@/lib/domain/page-copy';
import { companyNameOf } from '@/lib/extract/company/company-name';
import { zoneHint } from '@/lib/extract/copy/zones';
import { cleanText, countWords, foldWords, sentencesOf } from '@/lib/extract/page/text';
import { departmentIn } from '@/lib/extract/people/department';
import { nameAndTitle } from '@/lib/extract/people/name-and-title';
import { namesAfter } from '@/lib/extract/people/name-in-text';
import { nameOf } from '@/lib/extract/people/name-shape';
import { announcedRole, answerableIn, roleAndNames } from '@/lib/extract/people/notice';
import { sectionOfHeading } from '@/lib/extract/people/section';
import { sharedTitle } from '@/lib/extract/people/shared-title';
import { titleShape } from '@/lib/extract/people/title-shape';
import { tell } from '@/lib/extract/people/told';
import { doersIn } from '@/lib/extract/people/told-deeds';

/** Near misses: each almost matches for as long as it goes on. */
const NEAR_MISSES = [
  'a',
  ' ',
  '\t',
  'A ',
  'Ab ',
  'Ab-',
  'Ab, ',
  'A.',
  '(',
  '"',
  '–',
  '漢',
  'van ',
  'of the ',
  'x@',
  'Dr. ',
  'Jane Doe is ',
  'the team and ',
  'geführt von ',
  ' gründete Jane ',
  'founders, Ann ',
  'Geschäftsführer: ',
  'vertreten durch die ',
];
const hostile = NEAR_MISSES.map((unit) => unit.repeat(Math.ceil(50_000 / unit.length)));

const shapes: Record<string, (text: string) => unknown> = {
  nameOf,
  titleShape,
  companyNameOf,
  sectionOfHeading,
  cleanText,
  countWords,
  foldWords,
  sentencesOf,
  tell: (text) => tell(text.slice(0, LINE_TEXT_MAX)),
  doersIn: (text) => doersIn(text.slice(0, LINE_TEXT_MAX)),
  namesAfter,
  departmentIn,
  answerableIn: (text) => answerableIn(text.slice(0, LINE_TEXT_MAX), true),
  announcedRole: (text) => announcedRole(text.slice(0, LINE_TEXT_MAX)),
  roleAndNames: (text) => roleAndNames(text.slice(0, LINE_TEXT_MAX)),
  sharedTitle: (text) => sharedTitle({ text: text.slice(0, 240), words: 20 }),
  zoneHint: (text) => zoneHint('DIV', null, text),
  nameAndTitle: (text) =>
    nameAndTitle({ text: text.slice(0, LINE_TEXT_MAX), words: 20, segments: [] }),
};

/**
 * No clock: a pattern that backtracks without end never returns, and the runner's own time limit
 * names the test. A linear one takes a few milliseconds.
 */
describe.each(Object.entries(shapes))('%s', (_name, shape) => {
  test('comes back from every near miss of 50,000 characters', { timeout: 20_000 }, () => {
    const answers = hostile.map(shape);
    expect(answers).toHaveLength(hostile.length);
  });
});
