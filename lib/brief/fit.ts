import type { Sheet, SheetLine } from './sheet';

export const linesOn = ({ sections }: Sheet): SheetLine[] => sections.flatMap(({ lines }) => lines);

/** The page without the lines that are left out; a section without lines is none. */
export const withoutLines = (sheet: Sheet, left: ReadonlySet<string>): Sheet => {
  const sections = sheet.sections
    .map((section) => ({ ...section, lines: section.lines.filter(({ id }) => !left.has(id)) }))
    .filter(({ lines }) => lines.length > 0);
  const used = new Set(sections.flatMap(({ lines }) => lines.flatMap((line) => line.sources)));
  return { ...sheet, sections, sources: sheet.sources.filter(({ number }) => used.has(number)) };
};

/** What goes next when the page is too long: what weighs least, and of equals what stands lowest. */
export const nextToGo = (sheet: Sheet): SheetLine | null =>
  linesOn(sheet).reduce<SheetLine | null>(
    (least, line) => (least === null || line.weight <= least.weight ? line : least),
    null,
  );

/** How many facts the page rests on, each once, and how many of them nobody has looked at again. */
export const countFacts = (sheet: Sheet): { facts: number; unverified: number } => {
  const lines = linesOn(sheet).filter(({ code }) => code === 'fact');
  const byFinding = new Map(lines.map((line) => [line.id.split('/').at(-1), line]));
  const unverified = [...byFinding.values()].filter((line) => line.unverified === true).length;
  return { facts: byFinding.size, unverified };
};
