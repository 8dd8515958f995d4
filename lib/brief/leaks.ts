import { foldWords } from '@/lib/domain/fold';
import { isInterviewer } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { linesOn } from './fit';
import type { Sheet, SheetLine } from './sheet';

/** Why a line may not be on a page that is left behind. */
export type Leak =
  /** R37: its owner keeps that block. */
  { code: 'kept'; line: SheetLine } | { code: 'name'; line: SheetLine; name: string };

const dispositionOf = ({ proposals }: Plan, { disclosed }: SheetLine) =>
  disclosed && proposals.find(({ id }) => id === disclosed.proposalId)?.disclosure[disclosed.block];

/** Lines that nobody has said may be left: they start outside the page. */
export const notForLeaving = (plan: Plan, sheet: Sheet): string[] =>
  linesOn(sheet)
    .filter((line) => dispositionOf(plan, line) !== 'leave')
    .map(({ id }) => id);

/** A first name alone may be a word; a whole name, or a long last one, is somebody. */
const LONG = 5;

const namedIn = (text: string, name: string): boolean => {
  const words = ` ${foldWords(text)} `;
  const folded = foldWords(name);
  const last = folded.split(' ').at(-1) ?? '';
  return words.includes(` ${folded} `) || (last.length >= LONG && words.includes(` ${last} `));
};

/** What must come off a page before it is handed over. Headings count as lines of their proposal. */
export const leaksOf = (plan: Plan, sheet: Sheet): Leak[] => {
  const seated = new Set(plan.participants.map(({ personId }) => personId));
  const names = plan.people
    .filter((person) => seated.has(person.id) || isInterviewer(person))
    .map(({ name }) => name);
  const headings = sheet.sections.flatMap(({ title, lines: [first] }) =>
    first ? [{ ...first, text: title }] : [],
  );
  const named = [...headings, ...linesOn(sheet)].flatMap((line): Leak[] => {
    const name = names.find((one) => namedIn(line.text, one));
    return name === undefined ? [] : [{ code: 'name', line, name }];
  });
  const kept = linesOn(sheet)
    .filter((line) => dispositionOf(plan, line) === 'keep')
    .map((line): Leak => ({ code: 'kept', line }));
  return [...kept, ...named];
};
